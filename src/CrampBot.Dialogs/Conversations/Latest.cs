namespace CrampBot.Dialogs.Conversations;

/// <summary>What was last worked out, and from what: the guards of a turn ask for the same again and again.</summary>
/// <param name="workOut">Works it out; asked anew only where what it is worked out from is another object.</param>
internal sealed class Latest<TFrom, TResult>(Func<TFrom, TResult> workOut)
    where TFrom : class
{
    private (TFrom From, TResult Result)? _latest;

    /// <summary>The result.</summary>
    /// <param name="from">What it is worked out from; immutable.</param>
    public TResult Of(TFrom from)
    {
        if (_latest is not { } latest || !ReferenceEquals(latest.From, from))
        {
            _latest = latest = (from, workOut(from));
        }

        return latest.Result;
    }
}
