-- SPDX-FileCopyrightText: 2026 Seva Station contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The log of record. Every key begins with the site: one site lives on one shard, and no write ever spans two.
-- Never change this file: its digest is kept in seva.migration. What changes is a new number.

CREATE TABLE seva.shard (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    name uuid NOT NULL DEFAULT gen_random_uuid(),
    number integer NOT NULL,
    shards integer NOT NULL
);

-- keys counts the visit keys of a site; its row lock puts them into one order.
CREATE TABLE seva.site (site text PRIMARY KEY, keys bigint NOT NULL DEFAULT 0) WITH (fillfactor = 50);

CREATE TABLE seva.origin (
    site text NOT NULL,
    origin bytea NOT NULL,
    signing_key bytea NOT NULL,
    acked bigint NOT NULL CHECK (acked > 0),
    head bytea NOT NULL,
    PRIMARY KEY (site, origin)
) WITH (fillfactor = 50);

CREATE SEQUENCE seva.segment_pos;

CREATE TABLE seva.segment (
    site text NOT NULL,
    origin bytea NOT NULL,
    first bigint NOT NULL,
    last bigint NOT NULL,
    before bytea NOT NULL,
    head bytea NOT NULL,
    schema integer NOT NULL,
    payload bytea NOT NULL,
    signature bytea NOT NULL,
    pos bigint NOT NULL DEFAULT nextval('seva.segment_pos'),
    arrived timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (site, origin, last)
) PARTITION BY HASH (site, origin);

DO $$
BEGIN
    FOR i IN 0..7 LOOP
        EXECUTE format('CREATE TABLE seva.segment_%s PARTITION OF seva.segment FOR VALUES WITH (MODULUS 8, REMAINDER %s)',
                       i, i);
        -- The payload is zstd already.
        EXECUTE format('ALTER TABLE seva.segment_%s ALTER payload SET STORAGE EXTERNAL', i);
    END LOOP;
END $$;

CREATE INDEX ON seva.segment (site, pos);

-- wrapped is empty where the key was destroyed.
CREATE TABLE seva.visit_key (
    site text NOT NULL,
    no bigint NOT NULL,
    visit bytea NOT NULL,
    key_id text NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (site, no)
);
CREATE INDEX ON seva.visit_key (site, visit);

CREATE TABLE seva.peer_cursor (
    site text NOT NULL,
    peer text NOT NULL,
    origin bytea NOT NULL,
    acked bigint NOT NULL,
    durable bigint NOT NULL,
    head bytea NOT NULL,
    PRIMARY KEY (site, peer, origin)
);

CREATE TABLE seva.setting (
    site text NOT NULL,
    name text NOT NULL,
    value bytea NOT NULL,
    PRIMARY KEY (site, name)
);
