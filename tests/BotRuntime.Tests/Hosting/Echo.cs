namespace BotRuntime.Tests.Hosting;

/// <summary>Says back what was said.</summary>
internal sealed class Echo : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"You said {turnContext.Activity.Text}", cancellationToken: cancellationToken);
}
