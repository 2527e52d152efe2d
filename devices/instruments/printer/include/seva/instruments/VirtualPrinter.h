// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>

#include <QJsonArray>
#include <QObject>

#include <memory>

namespace seva {

/// A thermal printer at a TCP port of this machine. What it tells (its port, papers, faults) comes in
/// told(), one JSON object each; what happens to it comes through act(): docs/printing.md.
class VirtualPrinter : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        quint16 port = 0; ///< 0: any free one
        QString folder;   ///< of the pictures
        int width = 576;
        int takeMs = 0; ///< slips are taken after this time; 0: never by themselves
        QJsonArray acts;
    };

    explicit VirtualPrinter(Options options);
    ~VirtualPrinter() override;

    /// "printer.port" when it cannot listen there, "printer.act" names the act that is none.
    Result<void> start();
    /// One act from outside, for example {"fault": "paper-out", "afterBytes": 5000, "fixMs": 300}, {"fix": true},
    /// {"take": true}.
    Result<void> act(const QJsonObject &act);

Q_SIGNALS:
    void told(const QJsonObject &what);

private:
    class Works;
    std::unique_ptr<Works> m_works;
};

} // namespace seva
