// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/VirtualPrinter.h>

#include "PrinterActs.h"

#include <QDir>
#include <QPointer>
#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace seva {

/// The machine on its connection, and what happens to it in turn.
class VirtualPrinter::Works
{
public:
    Works(VirtualPrinter &printer, Options options)
        : m_printer(printer), m_options(std::move(options)), m_machine(m_options.width)
    {
        m_machine.say = [this](const QByteArray &bytes) {
            if (m_line)
                m_line->write(bytes);
        };
        m_machine.out = [this](const QImage &paper, bool torn) { keep(paper, torn); };
        m_machine.unknown = [this](const QByteArray &command) {
            tell({{QStringLiteral("unknown"), QString::fromLatin1(command.toHex())}});
        };
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { answer(); });
    }

    Result<void> start()
    {
        for (const QJsonValue &json : std::as_const(m_options.acts)) {
            const auto act = PrinterAct::of(json.toObject());
            if (!act)
                return act.fault();
            m_acts.enqueue(*act);
        }
        if (!QDir().mkpath(m_options.folder) || !listen())
            return fault("printer.port", QStringLiteral("%1: %2").arg(m_options.port).arg(m_server.errorString()));
        m_options.port = m_server.serverPort();
        tell({{QStringLiteral("listening"), m_options.port}});
        proceed();
        return {};
    }

    void perform(const PrinterAct &act)
    {
        if (act.kind == PrinterAct::Kind::Fix)
            return fix();
        if (act.kind == PrinterAct::Kind::Take)
            return m_machine.take();
        m_acts.prepend(act);
        m_received = 0;
        proceed();
    }

private:
    bool listen() { return m_server.isListening() || m_server.listen(QHostAddress::LocalHost, m_options.port); }
    void tell(const QJsonObject &what) { Q_EMIT m_printer.told(what); }

    void answer()
    {
        QTcpSocket *line = m_server.nextPendingConnection();
        // A printer talks to one at a time.
        if (m_line)
            return delete line;
        m_line = line;
        QObject::connect(line, &QTcpSocket::readyRead, line, [this, line] { read(line); });
        QObject::connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
    }

    void read(QTcpSocket *line)
    {
        const QPointer<QTcpSocket> here(line);
        const QByteArray bytes = line->readAll();
        for (const char byte : bytes) {
            // After a fault in the middle the rest may have nobody to go to.
            if (!here || here != m_line)
                return;
            m_machine.receive(byte);
            ++m_received;
            proceed();
        }
        m_machine.work();
    }

    /// Lets the next act happen when its time has come.
    void proceed()
    {
        while (!m_acts.isEmpty() && m_suffering == PrinterFault::None && m_received >= m_acts.first().afterBytes) {
            const PrinterAct act = m_acts.dequeue();
            m_received = 0;
            if (act.kind == PrinterAct::Kind::Fault)
                suffer(act);
            else
                perform(act);
        }
    }

    void suffer(const PrinterAct &act)
    {
        m_machine.work();
        m_machine.suffer(act.fault);
        tell({{QStringLiteral("fault"), printerFaultName(act.fault)}});
        const bool reset = act.fault == PrinterFault::Reset;
        if (act.fault == PrinterFault::Off)
            m_server.close();
        if (reset || act.fault == PrinterFault::Off)
            hangUp();
        // Those two pass by themselves, or do not hinder the next.
        if (!reset && act.fault != PrinterFault::PaperLow)
            m_suffering = act.fault;
        if (act.fixMs > 0)
            QTimer::singleShot(act.fixMs, &m_server, [this] { fix(); });
    }

    void hangUp()
    {
        if (!m_line)
            return;
        QTcpSocket *line = m_line;
        m_line.clear();
        line->disconnect();
        line->abort();
        line->deleteLater();
    }

    void fix()
    {
        const PrinterFault was = std::exchange(m_suffering, PrinterFault::None);
        m_machine.mend();
        if (was == PrinterFault::CutterJam || was == PrinterFault::Jam) {
            m_machine.powerOff();
            hangUp();
        }
        (void)listen();
        tell({{QStringLiteral("fixed"), printerFaultName(was)}});
        m_machine.work();
        m_received = 0;
        proceed();
    }

    void keep(const QImage &paper, bool torn)
    {
        const QString name = QStringLiteral("paper-%1.png").arg(++m_papers, 4, 10, QLatin1Char('0'));
        const bool written = paper.save(m_options.folder + QLatin1Char('/') + name);
        tell({{QStringLiteral("paper"), written ? name : QString()},
              {QStringLiteral("rows"), paper.height()},
              {QStringLiteral("torn"), torn}});
        if (!torn && m_options.takeMs > 0)
            QTimer::singleShot(m_options.takeMs, &m_server, [this] { m_machine.take(); });
    }

    VirtualPrinter &m_printer;
    Options m_options;
    PrinterMachine m_machine;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_line;
    QQueue<PrinterAct> m_acts;
    PrinterFault m_suffering = PrinterFault::None;
    qint64 m_received = 0;
    int m_papers = 0;
};

VirtualPrinter::VirtualPrinter(Options options) : m_works(std::make_unique<Works>(*this, std::move(options))) {}

VirtualPrinter::~VirtualPrinter() = default;

Result<void> VirtualPrinter::start()
{
    return m_works->start();
}

Result<void> VirtualPrinter::act(const QJsonObject &act)
{
    const auto read = PrinterAct::of(act);
    if (!read)
        return read.fault();
    m_works->perform(*read);
    return {};
}

} // namespace seva
