namespace BotRuntime.Schema;

/// <summary>Activity types that never travel as such.</summary>
public static class ActivityTypesEx
{
    /// <summary>Carries the answer to an <c>invoke</c> inside the process: its <c>Value</c> is an <see cref="InvokeResponse"/>.</summary>
    public const string InvokeResponse = "invokeResponse";
}
