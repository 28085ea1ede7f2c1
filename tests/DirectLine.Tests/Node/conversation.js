// Holds one conversation through botframework-directlinejs and prints what came of it as one line of JSON.
//
//   node conversation.js DOMAIN TOKEN websocket|polling
//
// The token's person says "one", "two" (the same activity twice) and "fail"; then the page is reloaded, as it were, and the same
// conversation is read again from its beginning.

import directLineJs from 'botframework-directlinejs';
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';

const { ConnectionStatus, DirectLine } = directLineJs;
const [domain, token, transport] = process.argv.slice(2);

// What a browser gives to the client.
globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = WebSocket;

function connect(options) {
  const directLine = new DirectLine({ domain, token, webSocket: transport === 'websocket', pollingInterval: 200, ...options });
  const activities = [];
  const waiting = [];
  const subscription = directLine.activity$.subscribe(activity => {
    activities.push(activity);
    waiting.forEach(check => check());
  });

  const heard = count => new Promise(resolve => {
    const check = () => activities.filter(({ type }) => type === 'message').length >= count && resolve();
    waiting.push(check);
    check();
  });

  const post = activity => new Promise((resolve, reject) => directLine.postActivity(activity).subscribe(resolve, reject));
  const leave = () => {
    subscription.unsubscribe();
    directLine.end();
  };

  return { directLine, activities, heard, post, leave };
}

const message = (text, clientActivityID) => ({ type: 'message', from: { id: 'anyone' }, text, channelData: { clientActivityID } });
const line = ({ from, type, text }) => `${from.id}: ${type === 'message' ? text : `(${type})`}`;
const first = observable => new Promise((resolve, reject) => observable.take(1).subscribe(resolve, reject));

const chat = connect({ conversationStartProperties: { locale: 'en-GB' } });
await chat.heard(1);
const ids = [await chat.post(message('one', 'c1')), await chat.post(message('two', 'c2')), await chat.post(message('two', 'c2'))];
await chat.heard(5);
const failed = await chat.post(message('fail', 'c3'));
const sessionId = await first(chat.directLine.getSessionId());
const conversationId = chat.directLine.conversationId;
const online = chat.directLine.connectionStatus$.getValue() === ConnectionStatus.Online;
chat.leave();

const reloaded = connect({ conversationId, watermark: '0' });
await reloaded.heard(5);
reloaded.leave();

console.log(JSON.stringify({
  online,
  ids: ids.map(id => id.replace(conversationId, 'conversation')),
  failed,
  sessionIdLength: sessionId.length,
  said: chat.activities.map(line),
  echoed: chat.activities.filter(({ from }) => from.role === 'user').map(({ channelData }) => channelData.clientActivityID),
  reloaded: reloaded.activities.map(line),
}));
process.exit(0);
