using CrampBot.Dialogs.Conversations;

namespace CrampBot.Dialogs;

/// <summary>A host that remembers whom it was asked to forget.</summary>
internal sealed class HostServicesForTests : IHostServices
{
    public IList<string> Forgotten { get; } = [];

    public Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        Forgotten.Add(context.Activity.From!.Id!);
        return Task.CompletedTask;
    }

    public Uri? SummaryAddress(ITurnContext context) => new("https://crampbot.example/summary/page");

    public Uri? ArticleAddress(string sectionId) => new($"https://crampbot.example/articles/{sectionId}");
}
