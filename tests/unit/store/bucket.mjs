// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node bucket.mjs AWS4-FOLDER KEY-ID SECRET REGION: one bucket in memory on a free port of 127.0.0.1, which is printed.
// Every request's signature is computed again by npm's aws4 over what arrived; what differs is 403.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const [folder, accessKeyId, secretAccessKey, region] = process.argv.slice(2);
const aws4 = createRequire(import.meta.url)(folder);
const objects = new Map();
const pageSize = 3;

function expected(request, body) {
    const signed = /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '')?.[1].split(';') ?? [];
    const headers = Object.fromEntries(signed.map((name) => [name, request.headers[name]]));
    const options = { method: request.method, path: request.url, service: 's3', region, headers, body,
        doNotEncodePath: true };
    options.host = request.headers.host;
    // aws4 would sign headers of its own choosing, too.
    const signer = new aws4.RequestSigner(options, { accessKeyId, secretAccessKey });
    signer.prepareRequest();
    for (const name of Object.keys(options.headers))
        if (!signed.includes(name.toLowerCase()))
            delete options.headers[name];
    return { header: signer.authHeader(), signed };
}

function right(request, body) {
    const hash = createHash('sha256').update(body).digest('hex');
    const { header, signed } = expected(request, body);
    const needed = ['host', 'x-amz-content-sha256', 'x-amz-date'];
    return request.headers.authorization?.replace(/,\s*/g, ', ') === header
        && needed.every((name) => signed.includes(name)) && request.headers['x-amz-content-sha256'] === hash;
}

function listing(url) {
    const prefix = url.searchParams.get('prefix') ?? '';
    const from = url.searchParams.get('continuation-token') ?? '';
    const names = [...objects.keys()].filter((n) => n.startsWith(prefix)).sort().filter((n) => n > from);
    const page = names.slice(0, pageSize);
    const more = names.length > page.length;
    return '<?xml version="1.0"?><ListBucketResult>' + page.map((n) => `<Contents><Key>${n}</Key></Contents>`).join('')
        + (more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '') + '</ListBucketResult>';
}

function answer(request, body) {
    const url = new URL(request.url, 'http://localhost');
    const [, bucket, ...rest] = url.pathname.split('/');
    const name = rest.join('/');
    if (!right(request, body))
        return [403, '<Error><Code>SignatureDoesNotMatch</Code></Error>'];
    if (bucket !== 'captures')
        return [404, '<Error><Code>NoSuchBucket</Code></Error>'];
    if (request.method === 'PUT')
        return objects.set(name, body), [200, ''];
    if (name === '')
        return [200, listing(url)];
    return objects.has(name) ? [200, objects.get(name)] : [404, '<Error><Code>NoSuchKey</Code></Error>'];
}

const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
        const [status, content] = answer(request, Buffer.concat(parts));
        response.writeHead(status, { 'content-length': Buffer.byteLength(content) });
        response.end(request.method === 'HEAD' ? undefined : content);
    });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
