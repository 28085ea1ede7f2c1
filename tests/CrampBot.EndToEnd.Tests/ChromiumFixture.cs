using CrampBot.EndToEnd;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ChromiumFixture))]

namespace CrampBot.EndToEnd;

/// <summary>One real Chromium for all tests. Without one the tests are skipped, unless nothing may be skipped.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    /// <summary>The environment variable with which <c>tests/run.sh</c> forbids skipping.</summary>
    public const string SkipNothing = "CRAMPBOT_TESTS_SKIP_NOTHING";

    /// <summary>How long a page may take to show what is expected on a machine that is busy with other tests.</summary>
    private const float PatienceMilliseconds = 30_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser.</summary>
    /// <remarks>Skips the calling test where no Chromium is installed.</remarks>
    public IBrowser Browser
    {
        get
        {
            bool mayBeSkipped = Environment.GetEnvironmentVariable(SkipNothing) is null;
            Assert.SkipWhen(_browser is null && mayBeSkipped, "Chromium is not installed: `bash tests/run.sh` installs it.");
            return _browser ?? throw new InvalidOperationException("Chromium is not installed, and no test may be skipped.");
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (FindChromium() is not { } chromium)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            ChromiumSandbox = false,
            Args = ["--disable-background-networking", "--disable-component-update", "--disable-quic", "--disable-sync", "--no-first-run"],
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? FindChromium() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
