// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// node mrz-yardstick.mjs PARTS FILE: what the npm packages mrz and mrz-fast find in the zones of FILE, one JSON a line.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [parts, file] = process.argv.slice(2);
const load = path => import(pathToFileURL(`${parts}/${path}`).href);
const mrz = await load('mrz/lib/index.js');
const fast = await load('mrz-fast/dist/index.js');

function asked(parse, lines) {
    try {
        const result = parse(lines);
        const bad = result.details.filter(detail => !detail.valid).map(detail => detail.field);
        const values = Object.fromEntries(result.details.map(detail => [detail.field, detail.value]));
        return { format: result.format, valid: result.valid, bad, values };
    } catch (error) {
        return { refused: error.message };
    }
}

for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const lines = JSON.parse(line);
    const passport = lines.length === 2 && lines[0].length === 44;
    console.log(JSON.stringify({
        mrz: asked(mrz.parse, lines),
        fast: passport ? asked(fast.parseMRZ, lines) : null,
    }));
}
