using System.Text.Json;
using System.Text.Json.Serialization;

namespace DirectLine;

/// <summary>The protocol's small bodies as JSON; activities go through the SDK seam instead.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(ConversationReply))]
[JsonSerializable(typeof(ChatTokenReply))]
[JsonSerializable(typeof(ChatTokenRequest))]
[JsonSerializable(typeof(SentReply))]
[JsonSerializable(typeof(SessionReply))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(ConversationToken))]
[JsonSerializable(typeof(StreamTicket))]
internal sealed partial class WireJson : JsonSerializerContext;
