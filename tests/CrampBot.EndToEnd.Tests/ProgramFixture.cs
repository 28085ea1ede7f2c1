using CrampBot.EndToEnd;

[assembly: AssemblyFixture(typeof(ProgramFixture))]

namespace CrampBot.EndToEnd;

/// <summary>One running program for all tests that only talk to it: each chat is a conversation of its own.</summary>
public sealed class ProgramFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _store = Directory.CreateTempSubdirectory("crampbot-");
    private RunningProgram? _program;

    /// <summary>A foreign origin whose pages may embed the chat.</summary>
    public Uri TrustedOrigin { get; } = new($"http://localhost:{RunningProgram.FreePort()}/");

    /// <summary>Where it listens.</summary>
    public Uri Address => _program?.Address ?? throw new InvalidOperationException("The program is not running.");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        _program = await RunningProgram.StartAsync(_store.FullName, settings: ["--DirectLine:TrustedOrigins:0", TrustedOrigin.GetLeftPart(UriPartial.Authority)]);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (_program?.DisposeAsync() ?? ValueTask.CompletedTask);
        _store.Delete(recursive: true);
    }
}
