// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node nats.mjs load PORT FILE | push PORT EVENTS (prints events a second)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { connect } = createRequire(`${process.env.NODE_MODULES}/`)('nats');
const window = 2000;
const patienceMilliseconds = 120_000;
const [mode, port, last] = process.argv.slice(2);
const connection = await connect({ servers: `127.0.0.1:${port}` });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function load(file) {
    await (await connection.jetstreamManager({ domain: 'leaf' }))
        .streams.add({ name: 'EV', subjects: ['ev.>'], storage: 'file', duplicate_window: 120e9 });
    const stream = connection.jetstream({ domain: 'leaf' });
    const lines = readFileSync(file, 'utf8').trim().split('\n').map((line) => Buffer.from(line));
    for (let i = 0; i < lines.length; i += window)
        await Promise.all(lines.slice(i, i + window)
            .map((line, j) => stream.publish('ev.c07', line, { msgID: `c07-${i + j}`, timeout: 60_000 })));
}

/// The clock starts when the leaf can be reached through the hub.
async function push(expected) {
    const leaf = await connection.jetstreamManager({ domain: 'leaf', checkAPI: false });
    const hub = await connection.jetstreamManager({ domain: 'hub' });
    const patient = performance.now() + patienceMilliseconds;
    for (let ready = false; !ready && performance.now() < patient;)
        ready = await leaf.streams.info('EV').then((info) => info.state.messages === expected, () => pause(50));
    const began = performance.now();
    await hub.streams.add({ name: 'CENTRE', storage: 'file',
        sources: [{ name: 'EV', external: { api: '$JS.leaf.API', deliver: '' } }] });
    for (let came = 0; came < expected;) {
        if (performance.now() - began > patienceMilliseconds)
            throw new Error(`${came} of ${expected} messages came`);
        await pause(20);
        came = (await hub.streams.info('CENTRE')).state.messages;
    }
    console.log((expected * 1000 / (performance.now() - began)).toFixed(1));
}

await (mode === 'load' ? load(last) : push(Number(last)));
await connection.close();
