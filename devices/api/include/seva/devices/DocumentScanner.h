// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/Device.h>
#include <seva/devices/Images.h>

#include <QStringList>

#include <optional>

namespace seva {

enum class ScanSource { Flatbed, Feeder, FeederBothSides };
enum class ScanColour { BlackAndWhite, Grey, Colour };

struct ScanRequest
{
    RequestContext context{milliseconds(60'000), {}};
    ScanSource source = ScanSource::Flatbed;
    ScanColour colour = ScanColour::Grey;
    /// 75 to 600.
    int dpi = 150;
    /// 1 to 200; a feeder stops after so many sheet sides.
    int maxPages = 50;
    /// A page is encoded again until it fits; 0 = no limit. The original is not affected.
    int maxPageBytes = 0;
};

/// A value read on a page beside its label, a suggestion for a person.
struct PageField
{
    QString field; ///< "name", "birthDate" (yyyy-MM-dd), "number", "father", ... (docs/reading-documents.md)
    QString value;
    int confidence = 0; ///< 0 to 100
};

/// What a scanner that reads found on a page; nothing of it is more than advice, but for the masking.
struct PageFindings
{
    /// "passport", "aadhaar", "pan", "birthCertificate", "other".
    QString kind;
    int kindConfidence = 0; ///< 0 to 100
    /// Places painted over because an Aadhaar number stood there; the picture and what is made of it are masked.
    int masked = 0;
    /// The number was masked before, by whoever made the document.
    bool maskedBefore = false;
    QList<PageField> fields;
    /// The lines of a machine readable zone, as they were seen: nothing of them is checked yet.
    QStringList zone;
};

struct ScannedPage
{
    /// From 1, in the order of the feeder; back sides count.
    int number = 0;
    /// Upright, cropped, deskewed.
    Picture picture;
    /// As the sensor saw it; empty when nothing was changed.
    Picture original;
    /// The page seems empty. It is delivered all the same: a person decides.
    bool blank = false;
    /// By how much it was turned to get `picture`, in degrees clockwise.
    double turned = 0;
    /// Empty when nothing reads pages here.
    std::optional<PageFindings> findings;
    /// The page could not be read, so that nobody knows whether it shows a number that has to be masked: a person looks
    /// before it is kept.
    Fault unread;
};

struct ScanBatch
{
    QList<ScannedPage> pages;
    Instant at = 0;
};

/// Flatbed or feeder. Faults: paper-jam, double-feed, feeder-empty, cover-open, absent, garbage-answer.
class DocumentScanner : public Device
{
    Q_OBJECT
public:
    /// Ends in captured(). One request at a time.
    virtual RequestId scan(const ScanRequest &request) = 0;
    virtual QList<ScanSource> sources() const = 0;

Q_SIGNALS:
    /// Each page as soon as it is there: after a jam, the pages before it are good.
    void pageScanned(seva::RequestId request, const seva::ScannedPage &page);
    void captured(seva::RequestId request, const seva::ScanBatch &batch);

protected:
    using Device::Device;
};

} // namespace seva
