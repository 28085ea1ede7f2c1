-- Questions that could not be answered well, masked, until somebody has read them.
CREATE TABLE misses (
  channel_id TEXT    NOT NULL,
  user_id    TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  text       TEXT    NOT NULL,
  section_id TEXT,
  missed_at  BIGINT  NOT NULL
);

CREATE INDEX misses_by_person ON misses (channel_id, user_id);
CREATE INDEX misses_by_age ON misses (missed_at);
