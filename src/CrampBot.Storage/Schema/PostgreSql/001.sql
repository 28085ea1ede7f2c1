-- Times are milliseconds since 1970 (UTC); JSON is UTF-8.

CREATE TABLE conversations (
  id            TEXT    NOT NULL PRIMARY KEY,
  channel_id    TEXT    NOT NULL,
  locale        TEXT,
  last_sequence BIGINT  NOT NULL,
  has_ended     BOOLEAN NOT NULL,
  used_at       BIGINT  NOT NULL
);

CREATE INDEX conversations_by_use ON conversations (used_at);

-- The people of whom the bot has been told, each once.
CREATE TABLE members (
  conversation_id TEXT NOT NULL,
  user_id         TEXT NOT NULL,
  PRIMARY KEY (conversation_id, user_id)
);

CREATE INDEX members_by_user ON members (user_id);

CREATE TABLE activities (
  conversation_id TEXT    NOT NULL,
  sequence        BIGINT  NOT NULL,
  client_key      TEXT,
  json            BYTEA   NOT NULL,
  logged_at       BIGINT  NOT NULL,
  PRIMARY KEY (conversation_id, sequence)
);

CREATE UNIQUE INDEX activities_by_client_key ON activities (conversation_id, client_key) WHERE client_key IS NOT NULL;
CREATE INDEX activities_by_age ON activities (logged_at);

CREATE TABLE state (
  key     TEXT    NOT NULL PRIMARY KEY,
  etag    TEXT    NOT NULL,
  json    BYTEA   NOT NULL,
  used_at BIGINT  NOT NULL
);

CREATE INDEX state_by_use ON state (used_at);

-- Stream tickets that were used, until they would have expired anyway.
CREATE TABLE used_tickets (
  id         TEXT    NOT NULL PRIMARY KEY,
  expires_at BIGINT  NOT NULL
);

-- The key ring of Data Protection, which seals the tokens.
CREATE TABLE keys (
  name TEXT NOT NULL PRIMARY KEY,
  xml  TEXT NOT NULL
);
