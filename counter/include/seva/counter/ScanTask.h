// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/counter/DocumentReading.h>

#include <QVariant>

#include <memory>

namespace seva {

template <typename Port>
class DeviceCall;

/// Scans one document of the case after the other. Pages before a jam are kept and go in front of the next scan. An
/// Aadhaar number is masked before a page comes here; a page on which it should be and none was found, or that could
/// not be read, is held in memory until somebody has looked at it: unmasked it is never recorded.
class ScanTask : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString document READ document NOTIFY changed)
    Q_PROPERTY(int pagesKept READ pagesKept NOTIFY changed)
    Q_PROPERTY(bool held READ held NOTIFY changed)
    Q_PROPERTY(QVariant heldPicture READ heldPicture NOTIFY changed)
    Q_PROPERTY(QString heldWhy READ heldWhy NOTIFY changed)
    Q_PROPERTY(QVariantList heldReasons READ heldReasons NOTIFY changed)

public:
    explicit ScanTask(CaseContext &context, QObject *parent = nullptr);
    ~ScanTask() override;

    bool busy() const;
    const QString &document() const { return m_document; }
    int pagesKept() const { return int(m_pages.size()); }
    /// The first of the pages that wait for somebody to look at them.
    bool held() const { return !m_held.isEmpty(); }
    QVariant heldPicture() const;
    QString heldWhy() const;
    /// Maps with code and text.
    QVariantList heldReasons() const;

    /// Scans all pages of a document; replaces an earlier scan of it.
    Q_INVOKABLE void scan(const QString &document);
    /// The held page shows no number in the clear: NO_NUMBER (there is none), MASKED (whoever made it masked it). It
    /// is kept with the others, and the answer stands in the record of the scan.
    Q_INVOKABLE void keepHeld(const QString &reason);
    /// Stops the scanner, or throws away pages kept from an interrupted scan.
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void changed();
    /// The scan is recorded.
    void scanned(const QString &document);
    /// What could be read on the pages that were recorded; none where nothing reads them here.
    void read(const QString &document, const QList<seva::ReadPage> &pages);

private:
    void takePage(const ScannedPage &page);
    bool mayShowNumber(const ScannedPage &page) const;
    void keep(const ScannedPage &page, const QString &looked);
    void finish();
    void interrupt(const Fault &fault);
    const DocumentDefinition *definition(const QString &document) const;

    CaseContext &m_context;
    std::unique_ptr<DeviceCall<DocumentScanner>> m_call;
    QString m_document;
    QList<CapturedPage> m_pages;
    QList<ReadPage> m_read;
    QList<ScannedPage> m_held;
    /// The scanner has ended well; only pages that are held stand between it and the record.
    bool m_ended = false;
    mutable QList<DocumentDefinition> m_wanted;
};

} // namespace seva
