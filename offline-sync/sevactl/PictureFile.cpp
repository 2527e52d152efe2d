// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verb.h"

#include <seva/vision/Codec.h>

#include <QFile>

namespace seva::ctl {

Result<Frame> pictureFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault("ctl.picture-not-opened", path);
    // One byte more than allowed is enough to know.
    return decodePicture(file.read(kMaxPictureBytes + 1));
}

} // namespace seva::ctl
