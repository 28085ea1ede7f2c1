namespace BotSdk;
