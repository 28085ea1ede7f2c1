using CrampBot.Storage;
using CrampBot.Web.Answers;
using CrampBot.Web.Articles;
using CrampBot.Web.Bot;
using CrampBot.Web.Chat;
using CrampBot.Web.Health;
using CrampBot.Web.Hosting;
using CrampBot.Web.Knowledge;
using CrampBot.Web.Messages;
using CrampBot.Web.Misses;
using CrampBot.Web.Summary;
using CrampBot.Web.Telemetry;
using CrampBot.Web.Triage;
using DirectLine;

WebApplicationBuilder builder = WebApplication.CreateBuilder(PublishedFolder.OptionsFor(args));
int? command = ContentCommands.Run(args, KnowledgeServices.FolderOf(builder), Console.Out)
    ?? await MissesCommand.RunAsync(args, builder, Console.Out);
if (command is { } exitCode)
{
    return exitCode;       // -- check, -- ask "…", -- misses
}

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddProblemDetails();
builder.Services.AddKnowledge(builder.Configuration);
builder.Services.AddCrampBotStorage(builder.Configuration);
builder.Services.AddDirectLine(builder.Configuration);
builder.Services.AddBotFrameworkHttpAdapter();
builder.Services.AddMisses(builder.Configuration);
builder.Services.AddCrampBot();
builder.Services.AddSummary(builder.Configuration);
builder.Services.AddCrampBotHealth();
builder.Services.AddTelemetry(builder.Configuration);
builder.Logging.KeepAddressesOut();

WebApplication app = builder.Build();

app.UseCalmFailures();
app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages();

app.MapStaticAssets();     // the page's script, style and Web Chat
app.MapChatPage();         // GET /
app.MapDirectLine();       // /v3/directline/*, POST /api/chat/token
app.MapMessages();         // POST /api/messages
app.MapAnswers();          // GET /api/answers
app.MapTriage();           // POST /api/triage
app.MapArticles();         // GET /articles/{id}
app.MapSummary();          // GET /summary/{id}
app.MapCrampBotHealth();   // GET /health/live, GET /health/ready

await app.RunAsync();
return 0;
