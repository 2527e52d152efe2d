// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/HubClient.h>

namespace seva::sync {

namespace {

constexpr int kDeadline = 30'000;

} // namespace

HubClient::HubClient(const Enrolment &enrolment, const QString &hubUrl)
    : m_transport(hubUrl.isEmpty() ? enrolment.hubUrl : hubUrl, enrolment.tls)
{
}

Result<QByteArray> HubClient::ask(const QByteArray &target, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.target = target;
    request.body = body;
    const Result<HttpResponse> response = m_transport.ask(std::move(request), kDeadline);
    if (!response)
        return response.fault();
    if (response->status != 200)
        return faultOf(*response);
    return response->body;
}

Result<QByteArray> HubClient::importDay(const QList<NamedFile> &files)
{
    return ask("/v1/appointments", encode(ImportRequest{files}));
}

Result<QByteArray> HubClient::status(const QString &fileNumber, const QDate &dateOfBirth, const QString &language)
{
    return ask("/v1/status", encode(StatusRequest{fileNumber, dateOfBirth, language}));
}

} // namespace seva::sync
