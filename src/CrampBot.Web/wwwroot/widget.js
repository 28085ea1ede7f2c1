// Puts the chat on another web page: <script src="https://your-crampbot/widget.js" defer></script>
// The page's origin must be listed in the setting DirectLine:TrustedOrigins.
(() => {
  const home = new URL('.', document.currentScript.src).href;
  const names = { open: 'Open the cramp chat', close: 'Close the cramp chat', frame: 'CrampBot chat' };

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  style.replaceSync(`
    button { position: fixed; right: 16px; bottom: 16px; width: 60px; height: 60px; padding: 0; border: 0; border-radius: 30px;
      background: #0b5f66; box-shadow: 0 2px 10px rgb(0 0 0 / 30%); cursor: pointer; z-index: 2147483646; }
    button:focus-visible { outline: 3px solid #ffcf56; outline-offset: 2px; box-shadow: 0 0 0 8px #15282b; }
    img { width: 36px; height: 36px; vertical-align: middle; }
    iframe { position: fixed; right: 16px; bottom: 88px; width: min(400px, calc(100vw - 32px)); height: min(640px, calc(100dvh - 104px));
      border: 0; border-radius: 12px; box-shadow: 0 4px 24px rgb(0 0 0 / 35%); background: #fff; z-index: 2147483646; }
    [hidden] { display: none; }`);
  root.adoptedStyleSheets = [style];

  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-label', names.open);
  const icon = document.createElement('img');
  icon.src = `${home}icon.svg`;
  icon.alt = '';
  button.append(icon);

  let frame = null; // Made on first use, so that a visitor who never opens the chat starts no conversation.
  const toggle = () => {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.src = home;
      frame.title = names.frame;
      frame.hidden = true;
      root.append(frame);
    }
    frame.hidden = !frame.hidden;
    button.setAttribute('aria-expanded', String(!frame.hidden));
    button.setAttribute('aria-label', frame.hidden ? names.open : names.close);
    if (!frame.hidden) {
      frame.focus();
    }
  };
  button.addEventListener('click', toggle);
  const close = () => {
    if (frame && !frame.hidden) {
      toggle();
      button.focus();
    }
  };
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  window.addEventListener('message', ({ source, data }) => frame && source === frame.contentWindow && data === 'crampbot.close' && close());

  root.append(button);
  document.body.append(host);
})();
