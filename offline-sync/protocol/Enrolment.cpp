// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/Enrolment.h>

#include <seva/base/Files.h>
#include <seva/sync/Certificates.h>

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace seva::sync {

namespace {

constexpr qint64 kFileMaxBytes = 1 << 20;
constexpr int kEnrolDeadline = 8'000;

TlsFiles tlsOf(const QString &dataFolder)
{
    const QString folder = dataFolder + QStringLiteral("/tls/");
    return TlsFiles{folder + QStringLiteral("ca.pem"), folder + QStringLiteral("tls.pem"),
                    folder + QStringLiteral("tls.key.pem"), false};
}

Result<HttpResponse> question(CurlTransport &transport, const QByteArray &method, const QByteArray &target,
                              const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.body = body;
    Result<HttpResponse> response = transport.ask(std::move(request), kEnrolDeadline);
    if (!response || response->status == 200)
        return response;
    return faultOf(*response);
}

/// Keeps the authority's certificate when it is the one the code names.
Result<void> fetchAuthority(const QString &hubUrl, const QString &code, const QString &path)
{
    CurlTransport unknown(hubUrl, TlsFiles{{}, {}, {}, true});
    const Result<HttpResponse> response = question(unknown, "GET", "/v1/ca", {});
    if (!response)
        return response.fault();
    const QString wanted = EnrolmentCode::of(code).fingerprintStart;
    if (wanted.size() != EnrolmentCode::kFingerprintDigits
        || !certificateFingerprint(response->body).startsWith(wanted))
        return fault("sync.authority-not-the-codes", hubUrl);
    return files::writeDurably(path, response->body, 0644);
}

Result<void> keep(const QString &folder, const QString &hubUrl, const StationId &station, const QByteArray &key,
                  const EnrolAnswer &answer)
{
    const TlsFiles tls = tlsOf(folder);
    nlohmann::ordered_json json;
    json["hub"] = hubUrl.toStdString();
    json["station"] = station.toStdString();
    // enrolment.json last: what it names is there.
    const QList<std::tuple<QString, QByteArray, int>> written{
        {tls.key, key, 0600},
        {tls.authority, answer.authority, 0644},
        {tls.certificate, answer.certificate, 0644},
        {folder + QStringLiteral("/issuer.pub"), answer.issuerKey, 0644},
        {folder + QStringLiteral("/roster.cbor"), answer.roster, 0644},
        {folder + QStringLiteral("/enrolment.json"), QByteArray::fromStdString(json.dump(2)) + '\n', 0644},
    };
    for (const auto &[path, content, mode] : written)
        if (const Result<void> kept = files::writeDurably(path, content, mode); !kept)
            return kept.fault();
    return {};
}

} // namespace

EnrolmentCode EnrolmentCode::of(const QString &text)
{
    const qsizetype dash = text.lastIndexOf(QLatin1Char('-'));
    return dash < 0 ? EnrolmentCode{text, {}} : EnrolmentCode{text.left(dash), text.mid(dash + 1)};
}

Result<Enrolment> loadEnrolment(const QString &dataFolder)
{
    const QString &folder = dataFolder;
    const Result<QByteArray> text = files::read(folder + QStringLiteral("/enrolment.json"), kFileMaxBytes);
    const auto json = nlohmann::json::parse(text.ok() ? text->toStdString() : std::string(), nullptr, false);
    if (!json.is_object())
        return fault("sync.not-enrolled", dataFolder);
    const auto field = [&](const char *name) { return QString::fromStdString(json.value(name, std::string())); };
    Enrolment enrolment;
    enrolment.folder = folder;
    enrolment.hubUrl = field("hub");
    enrolment.station = field("station");
    enrolment.tls = tlsOf(folder);
    const Result<QByteArray> issuer = files::read(folder + QStringLiteral("/issuer.pub"), kFileMaxBytes);
    if (!issuer)
        return issuer.fault();
    enrolment.issuerKey = *issuer;
    enrolment.book = std::make_shared<RosterBook>(folder + QStringLiteral("/roster.cbor"), enrolment.issuerKey);
    if (const Result<void> loaded = enrolment.book->load(); !loaded)
        return loaded.fault();
    enrolment.shelf = std::make_shared<BookShelf>(folder + QStringLiteral("/books"), enrolment.issuerKey,
                                                  enrolment.book->roster()->kendra.id);
    return enrolment;
}

Result<Enrolment> enrolWith(const EnrolDesk &desk, const QString &hubUrl, const QString &code, const StationId &station,
                            const QString &dataFolder, const KeyStore &keys)
{
    const Result<KeyAndRequest> made = makeCertificateRequest(station);
    if (!made)
        return made.fault();
    const Result<EnrolAnswer> answer = desk({code, station, made->request, keys.signingPublic(), keys.boxPublic()});
    if (!answer)
        return answer.fault();
    QDir().mkpath(dataFolder + QStringLiteral("/tls"));
    if (const Result<void> kept = keep(dataFolder, hubUrl, station, made->key, *answer); !kept)
        return kept.fault();
    return loadEnrolment(dataFolder);
}

Result<Enrolment> enrol(const QString &hubUrl, const QString &code, const StationId &station, const QString &dataFolder,
                        const KeyStore &keys)
{
    QDir().mkpath(dataFolder + QStringLiteral("/tls"));
    const QString authority = tlsOf(dataFolder).authority;
    if (const Result<void> fetched = fetchAuthority(hubUrl, code, authority); !fetched)
        return fetched.fault();
    const EnrolDesk desk = [&](const EnrolRequest &request) -> Result<EnrolAnswer> {
        CurlTransport known(hubUrl, TlsFiles{authority, {}, {}, false});
        const Result<HttpResponse> response = question(known, "POST", "/v1/enrol", encode(request));
        if (!response)
            return response.fault();
        return decode<EnrolAnswer>(response->body);
    };
    return enrolWith(desk, hubUrl, code, station, dataFolder, keys);
}

Result<Enrolment> loadOrEnrol(const QString &hubUrl, const QString &code, const StationId &station,
                              const QString &dataFolder, Random &random)
{
    Result<Enrolment> known = loadEnrolment(dataFolder);
    if (known.ok() || code.isEmpty())
        return known;
    const auto keys = openSoftwareKeyStore(dataFolder, random);
    if (!keys)
        return keys.fault();
    return enrol(hubUrl, code, station, dataFolder, **keys);
}

Result<JournalOptions> journalOptions(const Enrolment &enrolment, const KeyStore &keys)
{
    const std::shared_ptr<const Roster> roster = enrolment.book->roster();
    JournalOptions options;
    options.roster = roster;
    options.kendraPublic = roster->kendraPublic;
    options.kendraKeyId = roster->keyId;
    options.holder = enrolment.station;
    const RosterStation *self = roster->station(enrolment.station);
    if (self && !self->wrappedKendraSecret.isEmpty()) {
        const Result<QByteArray> seed = keys.unwrap(self->wrappedKendraSecret);
        if (!seed)
            return seed.fault();
        options.kendraSecretSeed = *seed;
    }
    return options;
}

} // namespace seva::sync
