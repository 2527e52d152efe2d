// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node data.mjs FOLDER EVENTS CAPTURES: FOLDER/events.ndjson and FOLDER/captures/NNN.bin.
import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';

const [folder, events, captures] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const types = ['token.issued', 'token.called', 'appl.docverified', 'appl.biometric', 'appl.granted', 'fee.paid',
    'token.transferred', 'appl.held'];
let seed = 12345;
const below = (limit) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
};
const digits = (count, limit) => String(below(limit)).padStart(count, '0');
const hash = () => randomBytes(16).toString('hex');

function event(seq) {
    return {
        v: 3, id: hash(), site: 'PSK-042', st: 'C07', seq,
        hlc: `${(0x19c0000000000 + seq * 37).toString(16)}-${seq % 7}`, type: types[below(types.length)],
        arn: `${digits(2, 99)}-${digits(10, 1e9)}`, token: 'NTAP'[below(4)] + below(1000), op: `u${below(1000000)}`,
        at: new Date(1763800000000 + seq * 437).toISOString(),
        data: {
            counter: 'ABC'[below(3)] + below(40), from: 'WAIT', to: 'SERVE', attempt: below(3),
            reason: below(5) ? '' : 'photo rejected: background',
            docs: [{ t: 'aadhaar', ok: true }, { t: 'birth', ok: Boolean(below(3)) }],
            note: 'Applicant verified at counter, documents in order',
        },
        att: below(4) ? [] : [hash()], prev: hash(),
    };
}

mkdirSync(`${folder}/captures`, { recursive: true });
const out = createWriteStream(`${folder}/events.ndjson`);
for (let seq = 1; seq <= events; ++seq)
    if (!out.write(JSON.stringify(event(seq)) + '\n'))
        await new Promise((resolve) => out.once('drain', resolve));
out.end();
for (let i = 0; i < captures; ++i)
    writeFileSync(`${folder}/captures/${String(i).padStart(3, '0')}.bin`, randomBytes(1 << 20));
