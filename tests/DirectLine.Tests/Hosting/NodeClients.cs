using System.ComponentModel;
using System.Diagnostics;

[assembly: AssemblyFixture(typeof(DirectLine.Tests.NodeClients))]

namespace DirectLine.Tests;

/// <summary>Runs the scripts of the folder <c>Node</c>, with the clients that its lock file names.</summary>
public sealed class NodeClients
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Node");

    private readonly Lazy<Task> _installed = new(
        () => RunAsync("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"));

    /// <summary>Runs a script; skips the test where Node.js is not installed.</summary>
    /// <returns>What it prints.</returns>
    public async Task<string> RunScriptAsync(params string[] arguments)
    {
        try
        {
            await _installed.Value;
            return await RunAsync("node", arguments);
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node.js with npm is not installed, so botframework-directlinejs cannot be tried.");
            throw;
        }
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {await errors}");
        return await output;
    }
}
