// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Publishes and brings into use one book after the other in a folder, and says so after each, until it is killed.
#include "BookKit.h"

#include <QCoreApplication>

#include <cstdio>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Press press;
    const auto shelf = press.shelf(QCoreApplication::arguments().at(1));
    constexpr int kFiles = 12;
    for (;;) {
        Manuscript text;
        const std::optional<Book> before = shelf->held(kKind);
        const QByteArray version = QByteArray::number(qlonglong(before ? before->version + 1 : 1));
        // Half of the files change with every version.
        for (int n = 0; n < kFiles; ++n)
            text.write(QStringLiteral("part%1/file.json").arg(n), n % 2 ? version : QByteArray::number(n));
        const Result<Published> published = publishBook(*shelf, press.signer, kKind, text.files, {}, 1);
        const Result<void> used = published.ok() ? shelf->use(kKind, 2) : published.fault();
        if (!used) {
            std::fprintf(stderr, "%s %s\n", qPrintable(used.fault().code), qPrintable(used.fault().subject));
            return 1;
        }
        std::printf("%s\n", version.constData());
        std::fflush(stdout);
    }
}
