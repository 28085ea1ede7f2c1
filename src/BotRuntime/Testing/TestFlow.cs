using BotRuntime.Schema;

namespace BotRuntime.Testing;

/// <summary>A conversation in a test, said and checked line by line, and run by <see cref="StartTestAsync"/>.</summary>
/// <remarks>
/// Compatible with: TestFlow 4.23; differs: a reply is there when the turn has ended or never, so that no time-out is waited for; a wrong
/// reply throws <see cref="InvalidOperationException"/>.
/// </remarks>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly List<Func<Task>> _lines;

    /// <summary>A conversation with a bot.</summary>
    /// <param name="adapter">The channel.</param>
    /// <param name="callback">The bot.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback)
        : this(adapter, callback, [])
    {
    }

    /// <summary>A conversation with a bot.</summary>
    /// <param name="adapter">The channel.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, Required(bot).OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, List<Func<Task>> lines)
    {
        _adapter = adapter;
        _callback = callback;
        _lines = lines;
    }

    /// <summary>Says something.</summary>
    /// <param name="userSays">What the person says.</param>
    /// <returns>The conversation with this line.</returns>
    public TestFlow Send(string userSays) => With(() => _adapter.SendTextToBotAsync(userSays, _callback, default));

    /// <summary>Sends an activity.</summary>
    /// <param name="userActivity">The activity.</param>
    /// <returns>The conversation with this line.</returns>
    public TestFlow Send(IActivity userActivity) => With(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));

    /// <summary>Checks the text of the next reply.</summary>
    /// <param name="expected">The whole text.</param>
    /// <param name="description">What the check is for.</param>
    /// <param name="timeout">Not used.</param>
    /// <returns>The conversation with this line.</returns>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply => Check((reply as IMessageActivity)?.Text == expected, $"Expected: {expected}\nActual: {(reply as IMessageActivity)?.Text}", description),
        description,
        timeout);

    /// <summary>Checks the next reply.</summary>
    /// <param name="validateActivity">Throws if the reply is wrong.</param>
    /// <param name="description">What the check is for.</param>
    /// <param name="timeout">Not used.</param>
    /// <returns>The conversation with this line.</returns>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) => With(() =>
    {
        IActivity? reply = _adapter.GetNextReply();
        Check(reply is not null, "There is no reply.", description);
        validateActivity(reply!);
        return Task.CompletedTask;
    });

    /// <summary>Checks that the bot said nothing more.</summary>
    /// <param name="description">What the check is for.</param>
    /// <param name="timeout">Not used.</param>
    /// <returns>The conversation with this line.</returns>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => With(() =>
    {
        Check(_adapter.GetNextReply() is null, "There is a reply.", description);
        return Task.CompletedTask;
    });

    /// <summary>Says something and checks the text of the reply.</summary>
    /// <param name="userSays">What the person says.</param>
    /// <param name="expected">The whole text of the reply.</param>
    /// <param name="description">What the check is for.</param>
    /// <param name="timeout">Not used.</param>
    /// <returns>The conversation with these lines.</returns>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>Runs the conversation, line by line.</summary>
    /// <returns>A task that ends with the conversation.</returns>
    /// <exception cref="InvalidOperationException">A reply is not the expected one.</exception>
    public async Task StartTestAsync()
    {
        foreach (Func<Task> line in _lines)
        {
            await line();
        }
    }

    private static IBot Required(IBot bot)
    {
        ArgumentNullException.ThrowIfNull(bot);
        return bot;
    }

    private static void Check(bool holds, string problem, string? description)
    {
        if (!holds)
        {
            throw new InvalidOperationException(description is null ? problem : $"{description}: {problem}");
        }
    }

    private TestFlow With(Func<Task> line) => new(_adapter, _callback, [.. _lines, line]);
}
