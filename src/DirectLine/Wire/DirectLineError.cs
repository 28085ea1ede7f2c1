using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace DirectLine;

/// <summary>Why a request is refused, in the protocol's schema: the code is stable, the message may change.</summary>
/// <param name="Status">The HTTP status that goes with it.</param>
/// <param name="Code">What a program can tell errors apart by.</param>
/// <param name="Message">One sentence for the developer of the client; never holds what a person typed.</param>
internal sealed record DirectLineError([property: JsonIgnore] int Status, string Code, string Message)
{
    public static readonly DirectLineError NoCredentials = new(
        StatusCodes.Status401Unauthorized, "Unauthorized", "Send a token or the secret as 'Authorization: Bearer …'.");

    public static readonly DirectLineError NotAuthorized = new(
        StatusCodes.Status403Forbidden, "Forbidden", "The token or secret is not valid here.");

    public static readonly DirectLineError SecretRequired = new(
        StatusCodes.Status403Forbidden, "SecretRequired", "Only the holder of the secret can generate tokens.");

    public static readonly DirectLineError OtherConversation = new(
        StatusCodes.Status403Forbidden, "Forbidden", "The token belongs to another conversation.");

    public static readonly DirectLineError UntrustedOrigin = new(
        StatusCodes.Status403Forbidden, "UntrustedOrigin", "Pages of this origin are not trusted.");

    public static readonly DirectLineError TokenExpired = new(
        StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static readonly DirectLineError TicketUsed = new(
        StatusCodes.Status403Forbidden, "StreamUrlUsed", "A stream URL opens one stream; reconnect to get a new one.");

    public static readonly DirectLineError NoConversation = new(
        StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation; it may have been deleted.");

    public static readonly DirectLineError ConversationEnded = new(
        StatusCodes.Status400BadRequest, "ConversationEnded", "The conversation has ended; start a new one.");

    public static readonly DirectLineError TooLarge = new(
        StatusCodes.Status413PayloadTooLarge, "PayloadTooLarge", $"The body has more than {DirectLineOptions.LargestBody} bytes.");

    public static readonly DirectLineError MalformedJson = new(
        StatusCodes.Status400BadRequest, "MalformedData", "The body is not an object of the expected shape in JSON.");

    public static readonly DirectLineError NoActivityType = new(
        StatusCodes.Status400BadRequest, "MissingProperty", "The activity has no 'type'.");

    public static readonly DirectLineError NoSender = new(
        StatusCodes.Status400BadRequest, "MissingProperty", "The activity has no 'from.id'.");

    public static readonly DirectLineError BadUserId = new(
        StatusCodes.Status400BadRequest, "BadArgument", "A user id has 1 to 128 characters, none of them a control character.");

    public static readonly DirectLineError BadLocale = new(
        StatusCodes.Status400BadRequest, "BadArgument", "A locale is a BCP 47 tag, such as en-GB.");

    public static readonly DirectLineError NotForClients = new(
        StatusCodes.Status400BadRequest, "BadArgument", "Clients do not send activities of this type.");

    public static readonly DirectLineError BadWatermark = new(
        StatusCodes.Status400BadRequest, "BadArgument", "The watermark was not given out for this conversation.");

    public static readonly DirectLineError NothingUploaded = new(
        StatusCodes.Status400BadRequest, "MissingProperty", "The upload holds no attachment.");

    public static readonly DirectLineError MalformedUpload = new(
        StatusCodes.Status400BadRequest, "MalformedData", "The parts of the upload cannot be told apart.");

    public static readonly DirectLineError NotAWebSocket = new(
        StatusCodes.Status400BadRequest, "BadArgument", "The stream is opened as a WebSocket.");

    public static readonly DirectLineError TooManyRequests = new(
        StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many tokens were asked for; wait as long as Retry-After says.");

    public static readonly DirectLineError BotFailed = new(
        StatusCodes.Status502BadGateway, "BotRejectedActivity", "Failed to send activity: bot returned an error.");

    public static readonly DirectLineError ServiceFailed = new(
        StatusCodes.Status500InternalServerError, "ServiceError", "Something failed here; try again.");

    public static readonly DirectLineError Contended = new(
        StatusCodes.Status500InternalServerError, "ServiceError", "The conversation's state kept changing; send the activity again.");
}

/// <summary>The body of every refusal.</summary>
/// <param name="Error">What is wrong.</param>
internal sealed record ErrorBody(DirectLineError Error);
