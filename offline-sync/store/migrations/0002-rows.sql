-- SPDX-FileCopyrightText: 2026 Seva Station contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is unpacked from the log to be asked: all of it can be dropped and unpacked again.

-- How far an origin is unpacked. A row of its own, so that an unpacker's lock never meets an arriving segment.
CREATE TABLE seva.unpacked (
    site text NOT NULL,
    origin bytea NOT NULL,
    upto bigint NOT NULL DEFAULT 0,
    stuck boolean NOT NULL DEFAULT false,
    PRIMARY KEY (site, origin)
) WITH (fillfactor = 50);

CREATE TABLE seva.event (
    site text NOT NULL,
    origin bytea NOT NULL,
    seq bigint NOT NULL,
    hlc bigint NOT NULL,
    type text NOT NULL,
    version integer NOT NULL,
    subject uuid NOT NULL,
    sealed boolean NOT NULL,
    body jsonb,
    PRIMARY KEY (site, origin, seq)
) PARTITION BY HASH (site, origin);

DO $$
BEGIN
    FOR i IN 0..7 LOOP
        EXECUTE format('CREATE TABLE seva.event_%s PARTITION OF seva.event FOR VALUES WITH (MODULUS 8, REMAINDER %s)',
                       i, i);
    END LOOP;
END $$;

CREATE INDEX ON seva.event (site, subject);

-- One row a visit, whatever the order in which its stations' events arrive.
CREATE TABLE seva.visit (
    site text NOT NULL,
    visit uuid NOT NULL,
    kendra text,
    day date,
    token text,
    service text,
    scheme text,
    file_number text,
    first_hlc bigint NOT NULL,
    last_hlc bigint NOT NULL,
    last_type text NOT NULL,
    events bigint NOT NULL,
    PRIMARY KEY (site, visit)
) WITH (fillfactor = 70);
CREATE INDEX ON seva.visit (site, day, token);
CREATE INDEX ON seva.visit (site, file_number) WHERE file_number IS NOT NULL;

INSERT INTO seva.unpacked (site, origin) SELECT site, origin FROM seva.origin ON CONFLICT DO NOTHING;
