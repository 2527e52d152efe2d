// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookAnswers.h"

#include "BookMessages.h"

namespace seva::sync {

namespace {

HttpResponse newest(const BookShelf &shelf)
{
    BooksAnswer names;
    const QMap<QString, std::int64_t> held = shelf.held();
    for (auto it = held.begin(); it != held.end(); ++it)
        names.books.append(BookNameMessage{it.key(), it.value()});
    return answer(200, names);
}

HttpResponse unknown(const HttpRequest &request)
{
    return refusal(404, fault("sync.no-such-book", QString::fromLatin1(request.target.left(80))));
}

} // namespace

HttpResponse answerAboutBooks(const BookShelf &shelf, const HttpRequest &request)
{
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray path = mark < 0 ? request.target : request.target.left(mark);
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    const QList<QByteArray> parts = path.split('/'); // "", "v1", "books", kind, digest
    if (request.method != "GET" || parts.size() > 5 || parts.at(2) != "books")
        return unknown(request);
    if (parts.size() == 3)
        return newest(shelf);
    const QString kind = QString::fromLatin1(parts.at(3));
    HttpResponse response;
    if (parts.size() == 4) {
        response.body = shelf.heldBytes(kind);
        return response.body.isEmpty() ? unknown(request) : response;
    }
    const Digest digest = Digest::fromHex(QString::fromLatin1(parts.at(4)));
    const std::int64_t offset = query.startsWith("offset=") ? query.mid(7).toLongLong() : 0;
    const Result<QByteArray> piece = shelf.piece(kind, digest, offset);
    if (!piece)
        return refusal(404, piece.fault());
    response.contentType = "application/octet-stream";
    response.body = *piece;
    return response;
}

} // namespace seva::sync
