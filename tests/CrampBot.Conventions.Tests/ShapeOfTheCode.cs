namespace CrampBot.Conventions;

public sealed class ShapeOfTheCode
{
    /// <summary>The class that the compiler makes of the top-level statements of <c>Program.cs</c>.</summary>
    private const string CompilersProgram = "Program";

    private static readonly string[] Pure = ["CrampBot.Keeping", "CrampBot.Knowledge", "CrampBot.Triage"];

    public static TheoryData<string> EveryRoom => [.. Rooms.MayUse.Keys];

    public static TheoryData<string> EveryRoomOfOurOwn => [.. Rooms.MayUse.Keys.Where(room => room != "BotRuntime")];

    public static TheoryData<string> EveryPureRoom => [.. Pure];

    [Theory]
    [MemberData(nameof(EveryRoom))]
    public void Arrows_between_rooms_point_down(string room)
    {
        IEnumerable<string> used = Rooms.Load(room).GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(Rooms.MayUse.ContainsKey);

        Assert.Empty(used.Except(Rooms.MayUse[room]));
    }

    [Theory]
    [MemberData(nameof(EveryPureRoom))]
    public void Keeping_knowledge_and_triage_know_no_bot_and_no_web(string room)
    {
        IEnumerable<string> used = Rooms.Load(room).GetReferencedAssemblies().Select(assembly => assembly.Name!);

        Assert.DoesNotContain(used, name =>
            name.StartsWith("Bot", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Bot", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    /// <summary>The embedded runtime is left out: a class is open there where the SDK's is, so that the same bot compiles on both.</summary>
    [Theory]
    [MemberData(nameof(EveryRoomOfOurOwn))]
    public void A_class_is_sealed_or_static_or_derived_from(string room)
    {
        Type[] types = Rooms.Load(room).GetTypes();
        HashSet<Type> derivedFrom = [.. types.Select(type => type.BaseType).OfType<Type>().Select(Definition)];

        IEnumerable<string> open = types
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Where(type => !derivedFrom.Contains(type) && type.Name != CompilersProgram)
            .Select(type => type.FullName!);

        Assert.Empty(open);
    }

    [Fact]
    public void The_host_reads_as_a_table_of_contents()
    {
        string program = Path.Combine(Repository.Root, "src", "CrampBot.Web", "Program.cs");

        Assert.InRange(File.ReadLines(program).Count(), 1, 70);
    }

    [Theory]
    [MemberData(nameof(EveryRoom))]
    public void A_source_file_of_over_300_lines_gives_its_reason(string room)
    {
        IEnumerable<string> long_files = Repository.SourceFiles(room)
            .Where(file => File.ReadLines(file).Count() > 300)
            .Where(file => !File.ReadLines(file).First().StartsWith("// ", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(long_files);
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
