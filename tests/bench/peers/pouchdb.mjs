// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node pouchdb.mjs load FOLDER FILE | serve FOLDER PORT | push FOLDER PORT EVENTS (prints events a second)
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.NODE_MODULES}/`);
const PouchDB = require('pouchdb');
const batch = 500;
const [mode, folder, ...rest] = process.argv.slice(2);

async function load(file) {
    mkdirSync(folder, { recursive: true });
    const events = new PouchDB(`${folder}/events`);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    for (let i = 0; i < lines.length; i += batch)
        await events.bulkDocs(lines.slice(i, i + batch).map((line) => {
            const event = JSON.parse(line);
            return { ...event, _id: `${event.site}/${event.st}/${String(event.seq).padStart(9, '0')}` };
        }));
    await events.close();
}

function serve(port) {
    const centre = PouchDB.defaults({ prefix: `${folder}/` });
    const app = require('express')();
    app.use('/', require('express-pouchdb')(centre, { mode: 'minimumForPouchDB', inMemoryConfig: true,
        logPath: `${folder}/log.txt` }));
    app.listen(port, '127.0.0.1');
}

async function push(port, expected) {
    const source = new PouchDB(`${folder}/events`);
    const began = performance.now();
    const done = await source.replicate.to(`http://127.0.0.1:${port}/events`,
        { batch_size: batch, batches_limit: 4 });
    const seconds = (performance.now() - began) / 1000;
    if (done.docs_written !== expected || done.doc_write_failures !== 0)
        throw new Error(`${done.docs_written} of ${expected} documents came`);
    console.log((expected / seconds).toFixed(1));
    await source.close();
}

if (mode === 'load')
    await load(rest[0]);
else if (mode === 'serve')
    serve(Number(rest[0]));
else
    await push(Number(rest[0]), Number(rest[1]));
