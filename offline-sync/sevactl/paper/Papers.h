// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../Verb.h"

#include <seva/domain/Kendra.h>
#include <seva/domain/ServiceCatalogue.h>

#include <QCommandLineParser>

namespace seva::ctl {

/// What slips and letters are made with: definitions and the description of a Kendra.
struct PaperPlace
{
    std::shared_ptr<const ServiceCatalogue> catalogue;
    Kendra kendra;
};

/// --services, --kendra, --language, --to.
void addPaperOptions(QCommandLineParser &parser);
Result<PaperPlace> readPaperPlace(const QCommandLineParser &parser);
/// Writes the file of --to; its size in the answer, beside `json`.
Answer keepPaper(const QCommandLineParser &parser, const QByteArray &bytes, QJsonObject json);

Answer printSlip(const QStringList &words);
Answer printLetter(const QStringList &words);

} // namespace seva::ctl
