using BotRuntime.Schema;

namespace BotRuntime;

/// <summary>Sees what a turn sends, before it is sent.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is about to be sent; may be changed.</param>
/// <param name="next">Runs the next handler, and finally sends.</param>
/// <returns>What the channel answers, or what the caller is to believe it answered.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext,
    List<Activity> activities,
    Func<Task<ResourceResponse[]>> next);

/// <summary>Sees an update before it is sent.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">The new content; may be changed.</param>
/// <param name="next">Runs the next handler, and finally updates.</param>
/// <returns>What the channel answers.</returns>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Sees a deletion before it is sent.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">Which activity.</param>
/// <param name="next">Runs the next handler, and finally deletes.</param>
/// <returns>A task that ends with the deletion.</returns>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
