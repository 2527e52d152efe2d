// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/base/Result.h>
#include <seva/devices/DocumentScanner.h>

#include <functional>
#include <memory>

namespace seva {

struct PageReading
{
    QString languages = QStringLiteral("eng");
    QString models{}; ///< a folder; empty: Debian's
    /// For all of one page.
    milliseconds deadline{20'000};
};

struct InspectedPage
{
    Picture picture; ///< as it was, or masked
    PageFindings findings;
};

/// Reads a page: what it is, what stands on it; paints over the first eight digits of Aadhaar numbers, and over codes
/// that hold one. One call at a time, in any thread.
class PageInspector
{
public:
    /// Fault "vision.text-model-missing".
    static Result<std::unique_ptr<PageInspector>> load(const PageReading &reading);
    virtual ~PageInspector() = default;

    /// maxBytes: of the picture when it has to be encoded again; 0: any. Faults: those of decodePicture() and
    /// maskNumbers(). A page with a fault may show anything.
    virtual Result<InspectedPage> inspect(const Picture &page, int maxBytes) = 0;
};

} // namespace seva
