using System.Net.Mime;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DirectLine;

/// <summary>Reads an upload as one activity that holds the files.</summary>
internal static class Upload
{
    private const string ActivityPart = "application/vnd.microsoft.activity";

    /// <summary>Reads an upload.</summary>
    /// <param name="request">Whose headers say what the body is.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <exception cref="RequestRefusedException">There is no file in it, or its parts cannot be told apart.</exception>
    public static async Task<Activity> ReadAsync(HttpRequest request, byte[] body, CancellationToken cancellationToken)
    {
        Activity activity = new() { Type = ActivityTypes.Message };
        List<Attachment> files = [];
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            if (StringSegment.IsNullOrEmpty(type.Boundary))
            {
                throw new RequestRefusedException(DirectLineError.MalformedUpload);
            }

            await foreach ((string? contentType, string? disposition, byte[] content) in PartsAsync(body, type, cancellationToken))
            {
                if (MediaTypeOf(contentType).Equals(ActivityPart, StringComparison.OrdinalIgnoreCase))
                {
                    activity = ActivityJson.Read(LoneSurrogates.Replace(content));
                }
                else
                {
                    files.Add(FileOf(contentType, disposition, content));
                }
            }
        }
        else if (body.Length > 0)
        {
            files.Add(FileOf(request.ContentType, request.Headers.ContentDisposition, body));
        }

        if (files.Count == 0)
        {
            throw new RequestRefusedException(DirectLineError.NothingUploaded);
        }

        // Clients also list in the activity, without an address, the files that come as parts.
        activity.Attachments =
        [
            .. (activity.Attachments ?? []).Where(attachment => attachment.ContentUrl is not null || attachment.Content is not null),
            .. files,
        ];
        return activity;
    }

    private static async IAsyncEnumerable<(string? ContentType, string? Disposition, byte[] Content)> PartsAsync(
        byte[] body, MediaTypeHeaderValue type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        MultipartReader reader = new(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), new MemoryStream(body));
        while (await NextAsync(reader, cancellationToken) is { } section)
        {
            using MemoryStream content = new();
            await section.Body.CopyToAsync(content, cancellationToken);
            yield return (section.ContentType, section.ContentDisposition, content.ToArray());
        }
    }

    private static async Task<MultipartSection?> NextAsync(MultipartReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            throw new RequestRefusedException(DirectLineError.MalformedUpload);
        }
    }

    private static Attachment FileOf(string? contentType, string? disposition, byte[] content)
    {
        string mediaType = MediaTypeOf(contentType);
        return new Attachment
        {
            ContentType = mediaType,
            ContentUrl = $"data:{mediaType};base64,{Convert.ToBase64String(content)}",
            Name = NameOf(disposition),
        };
    }

    // The protocol's own example leaves the disposition's type out.
    private static string? NameOf(string? disposition) =>
        (ContentDispositionHeaderValue.TryParse(disposition, out ContentDispositionHeaderValue? header)
            || ContentDispositionHeaderValue.TryParse($"form-data; {disposition}", out header))
        && HeaderUtilities.RemoveQuotes(header.FileNameStar.HasValue ? header.FileNameStar : header.FileName) is { Length: > 0 } name
            ? name.ToString()
            : null;

    private static string MediaTypeOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type) && type.MediaType.HasValue
            ? type.MediaType.Value
            : MediaTypeNames.Application.Octet;
}
