using CrampBot.Keeping;
using CrampBot.Triage.Reading;
using CrampBot.Triage.Reading.Answers;
using CrampBot.Triage.Reading.Likeness;

namespace CrampBot.Triage.Tests.Reading;

public sealed class LearntFolderTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("crampbot-learnt-");
    private int _learnings;

    private string Knowledge => Path.Combine(_root.FullName, "knowledge");

    private string Kept => Path.Combine(_root.FullName, "learnt");

    public LearntFolderTests()
    {
        Directory.CreateDirectory(Knowledge);
        File.WriteAllText(Path.Combine(Knowledge, "phrases.yaml"), "breathless: {}");
    }

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void What_was_learnt_is_not_learnt_again()
    {
        Of(Kept);

        Assert.Equal(["calf"], Of(Kept).RightWords);
        Assert.Equal(1, _learnings);
    }

    [Fact]
    public void An_edit_of_the_content_is_learnt_and_takes_the_place_of_the_old()
    {
        Of(Kept);
        File.AppendAllText(Path.Combine(Knowledge, "phrases.yaml"), " ");
        Of(Kept);

        Assert.Equal(2, _learnings);
        Assert.Single(Directory.GetFiles(Kept));
    }

    [Fact]
    public void A_damaged_file_is_not_believed()
    {
        Of(Kept);
        string file = Directory.GetFiles(Kept).Single();
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
        Of(Kept);

        Assert.Equal(2, _learnings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(1_000)]
    public void A_file_cut_short_is_not_believed(int length)
    {
        Of(Kept);
        string file = Directory.GetFiles(Kept).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);

        Assert.Equal(["calf"], Of(Kept).RightWords);
        Assert.Equal(2, _learnings);
    }

    [Fact]
    public void A_file_that_was_never_finished_is_left_aside()
    {
        Of(Kept);
        string file = Directory.GetFiles(Kept).Single();
        File.Move(file, Path.Combine(Kept, "unfinished"));

        Assert.Equal(["calf"], Of(Kept).RightWords);
        Assert.Equal(2, _learnings);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_and_does_no_harm()
    {
        string aFile = Path.Combine(Knowledge, "phrases.yaml");
        List<Exception> told = [];

        Assert.Equal(["calf"], Learnt.Of(new LearntFolder(aFile, told.Add), Knowledge, Learn).RightWords);
        Assert.IsType<IOException>(Assert.Single(told), exactMatch: false);
    }

    private Learnt Of(string folder) => Learnt.Of(new LearntFolder(folder, cannotKeep => throw cannotKeep), Knowledge, Learn);

    private Learnt Learn()
    {
        _learnings++;
        return new Learnt(["calf"], SignModel.Learn([], [], new HashSet<string>()), AnswerModel.Learn(new Dictionary<string, IReadOnlyList<(int[], IReadOnlyList<string>)>>()));
    }
}
