// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/CaseContext.h>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// Scans one document of the case after the other. Pages before a jam are kept and go in front of the next scan.
class ScanTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString document READ document NOTIFY changed)
    Q_PROPERTY(int pagesKept READ pagesKept NOTIFY changed)

public:
    explicit ScanTask(CaseContext &context, QObject *parent = nullptr);
    ~ScanTask() override;

    bool busy() const;
    const QString &document() const { return m_document; }
    int pagesKept() const { return int(m_pages.size()); }

    /// Scans all pages of a document; replaces an earlier scan of it.
    Q_INVOKABLE void scan(const QString &document);
    /// Stops the scanner, or throws away pages kept from an interrupted scan.
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();
    /// The scan is recorded.
    void scanned(const QString &document);

private:
    void takePage(const ScannedPage &page);
    void finish();
    void interrupt(const Fault &fault);
    const DocumentDefinition *definition(const QString &document) const;

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<DocumentScanner>> m_call;
    QString m_document;
    QList<CapturedPage> m_pages;
    mutable QList<DocumentDefinition> m_wanted;
};

} // namespace seva
