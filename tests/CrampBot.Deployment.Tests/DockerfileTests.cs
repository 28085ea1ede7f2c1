namespace CrampBot.Deployment.Tests;

public sealed class DockerfileTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "Dockerfile"));

    [Fact]
    public void Both_stages_are_of_the_framework_that_the_projects_target()
    {
        string properties = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));

        Assert.Equal(
            ["FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build", "FROM mcr.microsoft.com/dotnet/aspnet:10.0"],
            Lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)));
        Assert.Contains("<TargetFramework>net10.0</TargetFramework>", properties, StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_runs_without_root() =>
        Assert.True(Array.IndexOf(Lines, "USER $APP_UID") is var user and > 0 && user < Array.FindIndex(Lines, IsEntryPoint));

    [Fact]
    public void The_image_starts_the_program_and_asks_it_whether_it_is_ready()
    {
        Assert.Contains($"{typeof(Program).Assembly.GetName().Name}.dll", Lines.Single(IsEntryPoint), StringComparison.Ordinal);
        Assert.Contains(Lines, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
        Assert.Contains(Lines, line => line.Contains("GET /health/ready", StringComparison.Ordinal));
    }

    [Fact]
    public void Conversations_and_what_was_learnt_are_kept_in_the_volume()
    {
        Assert.Contains("VOLUME /data", Lines);
        Assert.Contains(Lines, line => line.Contains("Storage__Path=/data/", StringComparison.Ordinal));
        Assert.Contains(Lines, line => line.Contains("Knowledge__LearntFolder=/data/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("**/.git")]
    [InlineData("**/artifacts")]
    [InlineData("**/App_Data")]
    [InlineData("**/*.db")]
    public void What_is_private_or_built_stays_out_of_the_image(string pattern) =>
        Assert.Contains(pattern, File.ReadLines(Path.Combine(Repository.Root, ".dockerignore")));

    private static bool IsEntryPoint(string line) => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal);
}
