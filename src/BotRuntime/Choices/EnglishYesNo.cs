namespace BotRuntime.Dialogs;

/// <summary>Reads yes and no in English.</summary>
internal static class EnglishYesNo
{
    public static bool? Read(string? utterance) => utterance?.Trim().ToUpperInvariant() switch
    {
        "YES" or "Y" or "YEAH" or "YEP" or "YUP" or "SURE" or "OK" or "OKAY" or "TRUE" => true,
        "NO" or "N" or "NOPE" or "NAH" or "FALSE" => false,
        _ => null,
    };
}
