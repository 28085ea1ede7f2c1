# Makes the image of CrampBot: docker build -t crampbot . && docker run -p 8080:8080 -v crampbot:/data crampbot
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# npm fetches Web Chat while the program is built; none of it is in the image that runs.
RUN apt-get update \
 && apt-get install -y --no-install-recommends nodejs npm \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/CrampBot.Web -c Release -o /app \
 && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Storage__Path=/data/crampbot.db \
    Knowledge__LearntFolder=/data/learnt
VOLUME /data
EXPOSE 8080
USER $APP_UID
# The image has no curl; bash opens the connection itself. The first start builds the search index, hence the start period.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "CrampBot.Web.dll"]
