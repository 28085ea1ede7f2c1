using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DirectLine;

/// <summary>How many tokens a network address may get in a minute.</summary>
internal sealed class TokenRate : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<IPAddress> _limiter;

    public TokenRate(IOptions<DirectLineOptions> options)
    {
        FixedWindowRateLimiterOptions limit = new() { PermitLimit = options.Value.TokensPerMinute, Window = Window };
        _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
            address => RateLimitPartition.GetFixedWindowLimiter(address, _ => limit));
    }

    /// <summary>Counts one request.</summary>
    /// <exception cref="RequestRefusedException">The address had its share; <c>Retry-After</c> is set on the response.</exception>
    public void MustAllow(HttpRequest request)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(request.HttpContext.Connection.RemoteIpAddress ?? IPAddress.None);
        if (!lease.IsAcquired)
        {
            TimeSpan wait = lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan known) ? known : Window;
            request.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            throw new RequestRefusedException(DirectLineError.TooManyRequests);
        }
    }

    public void Dispose() => _limiter.Dispose();
}
