// The chat page: gets a token of its own, starts or resumes the conversation, and hands both to Web Chat.
// The conversation is kept for this tab only (sessionStorage), so that a shared computer does not show it to the next person.

const kept = {
  key: 'crampbot.conversation',
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key));
    } catch (fault) {
      if (fault instanceof SyntaxError || fault.name === 'SecurityError') {
        return null; // Damaged, or storage is switched off: the chat then lives until the page is reloaded.
      }
      throw fault;
    }
  },
  write(conversation) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(conversation));
    } catch (fault) {
      if (fault.name !== 'SecurityError' && fault.name !== 'QuotaExceededError') {
        throw fault;
      }
    }
  },
  forget() {
    sessionStorage.removeItem(this.key);
  },
};

const chat = document.getElementById('chat');
const notice = document.getElementById('notice');
const colours = { brand: '#0b5f66', ink: '#15282b', bubble: '#eef4f4' };
const isNarrow = window.matchMedia('(max-width: 480px)').matches;

function say(text) {
  notice.textContent = text;
  notice.hidden = !text;
}

async function takeToken(token) {
  const response = await fetch('api/chat/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(token ? { token } : {}),
  });
  if (response.status === 429) {
    throw new Error('There are too many new chats from your network just now. Please wait a minute and reload the page.');
  }
  if (!response.ok) {
    throw Object.assign(new Error('The chat could not be opened. Please reload the page in a moment.'), { status: response.status });
  }
  return response.json();
}

async function open() {
  const earlier = kept.read();
  if (earlier) {
    try {
      return { ...(await takeToken(earlier.token)), resumed: true };
    } catch (fault) {
      if (fault.status !== 401 && fault.status !== 403 && fault.status !== 404) {
        throw fault;
      }
      kept.forget(); // Too old to resume: a fresh conversation instead.
    }
  }
  return takeToken(null);
}

// Of two messages written in a row the reply to the second can come while that to the first is still being shown, and would stay out of sight.
const newestReply = { to: null, parts: 0, timer: 0 };
const settling = 700; // Milliseconds until Web Chat has scrolled by itself.

function keepInSight({ from, replyToId, type }) {
  if (type !== 'message' || from?.role !== 'bot') {
    return;
  }
  newestReply.parts = replyToId === newestReply.to ? newestReply.parts + 1 : 1;
  newestReply.to = replyToId;
  clearTimeout(newestReply.timer);
  newestReply.timer = setTimeout(() => {
    const messages = document.querySelectorAll('.webchat__basic-transcript__activity');
    const first = messages[messages.length - newestReply.parts];
    const seen = document.querySelector('.webchat__basic-transcript')?.getBoundingClientRect();
    const top = first?.getBoundingClientRect().top;
    if (first && (top < seen.top || top > seen.bottom)) {
      first.scrollIntoView({ block: 'start' });
    }
  }, settling);
}

function show({ token, conversationId, userId, resumed }) {
  const directLine = window.WebChat.createDirectLine({
    token,
    domain: new URL('v3/directline', document.baseURI).href,
    ...(resumed ? { conversationId, watermark: '0' } : {}),
  });
  const keep = () => kept.write({ token: directLine.token ?? token, conversationId, userId });
  const keepOnLeaving = new AbortController();
  keep();
  window.addEventListener('pagehide', keep, { signal: keepOnLeaving.signal });
  document.getElementById('new-conversation').addEventListener('click', () => {
    keepOnLeaving.abort();
    kept.forget();
    location.reload();
  });

  directLine.connectionStatus$.subscribe((status) => {
    // 4: the conversation can no longer be reached with this token; 5: it ended.
    say(status === 4 ? 'The connection was lost. Reload the page to go on where you were.' : '');
  });

  const store = window.WebChat.createStore({}, () => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      keepInSight(action.payload.activity);
    }
    return next(action);
  });

  window.WebChat.renderWebChat(
    {
      directLine,
      store,
      userID: userId,
      locale: 'en-GB',
      nonce: chat.dataset.nonce,
      styleOptions: {
        accent: colours.brand,
        autoScrollSnapOnPage: true, // A long reply is read from its beginning.
        avatarSize: 32,
        backgroundColor: '#ffffff',
        ...(isNarrow ? {} : { botAvatarImage: 'icon.svg', botAvatarInitials: '' }),
        bubbleBackground: colours.bubble,
        bubbleBorderColor: colours.bubble,
        bubbleBorderRadius: 12,
        bubbleFromUserBackground: colours.brand,
        bubbleFromUserBorderColor: colours.brand,
        bubbleFromUserBorderRadius: 12,
        bubbleFromUserTextColor: '#ffffff',
        bubbleMaxWidth: 560,
        bubbleTextColor: colours.ink,
        hideUploadButton: true,
        primaryFont: 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif',
        scrollToEndButtonBehavior: 'any', // Otherwise nothing shows that a long reply goes on.
        sendBoxTextWrap: true,
        suggestedActionLayout: isNarrow ? 'stacked' : 'flow',
        suggestedActionBorderRadius: 18,
        suggestedActionHeight: 44,
        suggestedActionsStackedLayoutButtonTextWrap: true,
        timestampColor: '#4a6064',
        transcriptOverlayButtonBackground: colours.brand,
        transcriptOverlayButtonBackgroundOnFocus: colours.brand,
        transcriptOverlayButtonBackgroundOnHover: colours.ink,
      },
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: 'Ask, or say how it feels', TRANSCRIPT_MORE_MESSAGES: 'More below ↓' },
    },
    chat,
  );
  focusMessageBox();
}

function focusMessageBox() {
  document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
}

// Who presses a button of a card by key would be left on it, far above the reply. By finger, no keyboard shall come up.
chat.addEventListener('click', ({ target }) => {
  if (target.closest('.ac-pushButton:focus-visible')) {
    focusMessageBox();
  }
}, { capture: true });

const isEmbedded = window.self !== window.top;
document.body.classList.toggle('embedded', isEmbedded);

if (isEmbedded) {
  // The page around hears no key that is pressed in here. Inside the history, Escape leaves a message.
  document.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && !target.closest('.webchat__basic-transcript')) {
      window.parent.postMessage('crampbot.close', '*');
    }
  });
}

try {
  show(await open());
} catch (fault) {
  say(fault.message);
  chat.textContent = '';
}
