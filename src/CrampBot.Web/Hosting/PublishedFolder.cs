namespace CrampBot.Web.Hosting;

/// <summary>Where the program finds its pages, its knowledge and its settings file.</summary>
internal static class PublishedFolder
{
    /// <summary>How to start the host, so that a published program works from whatever folder it is started.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>
    /// With the program's own folder as content root if <c>dotnet publish</c> put the pages there; else as ASP.NET Core has it: the
    /// current folder, which <c>dotnet run</c> sets to the project's.
    /// </returns>
    public static WebApplicationOptions OptionsFor(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
    };
}
