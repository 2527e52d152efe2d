// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Readers.h"

#include <seva/vision/Codec.h>

#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp>

#include <QDir>
#include <QFile>

namespace seva::camera {

namespace {

constexpr qint64 kMostPixels = 20'000'000;
constexpr int kLeastSide = 64;
constexpr int kMostImages = 1'000;
constexpr int kSecond = 1'000;

/// Nothing for what is no picture a camera sends.
std::optional<Frame> frameOf(const cv::Mat &seen)
{
    const bool sized =
        seen.cols >= kLeastSide && seen.rows >= kLeastSide && qint64(seen.cols) * seen.rows <= kMostPixels;
    if (!sized || (seen.type() != CV_8UC3 && seen.type() != CV_8UC1))
        return std::nullopt;
    Frame frame{seen.cols, seen.rows, seen.cols * 3, PixelFormat::Rgb24, {}, 0};
    frame.bytes.resize(qsizetype(frame.stride) * frame.height);
    cv::Mat rgb(seen.rows, seen.cols, CV_8UC3, frame.bytes.data());
    cv::cvtColor(seen, rgb, seen.channels() == 3 ? cv::COLOR_BGR2RGB : cv::COLOR_GRAY2RGB);
    return frame;
}

bool openVideo(cv::VideoCapture &video, const Source &source)
{
    const std::string place = source.place.toStdString();
    switch (source.kind) {
    case Kind::GStreamer: return video.open(place, cv::CAP_GSTREAMER);
    case Kind::File: return video.open(place, cv::CAP_FFMPEG);
    default: break;
    }
    return video.open(place, cv::CAP_V4L2,
                      {cv::CAP_PROP_FRAME_WIDTH, source.width, cv::CAP_PROP_FRAME_HEIGHT, source.height});
}

StreamState readVideo(const Source &source, FrameStream &stream)
{
    do {
        cv::VideoCapture video;
        if (!openVideo(video, source))
            return StreamState::Ended;
        cv::Mat seen;
        while (video.read(seen)) {
            auto frame = frameOf(seen);
            if (!frame)
                return StreamState::Garbage;
            if (!stream.put(std::move(*frame)))
                return StreamState::Ended;
            if (source.kind == Kind::File && !stream.pause(kSecond / source.framesPerSecond))
                return StreamState::Ended;
        }
    } while (source.loop && source.kind == Kind::File && stream.state() == StreamState::Running);
    return StreamState::Ended;
}

/// Headers are held against the limits of Codec.h before anything is decoded.
Result<Frame> readImage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return inspectPicture({}).fault();
    return decodePicture(file.read(kMaxPictureBytes + 1));
}

StreamState readImages(const Source &source, FrameStream &stream)
{
    const QDir folder(source.place);
    const QStringList names =
        folder
            .entryList({QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")}, QDir::Files,
                       QDir::Name)
            .mid(0, kMostImages);
    do {
        for (const QString &name : names) {
            auto frame = readImage(folder.filePath(name));
            if (!frame)
                return StreamState::Garbage;
            if (!stream.put(std::move(*frame)) || !stream.pause(kSecond / source.framesPerSecond))
                return StreamState::Ended;
        }
    } while (source.loop && !names.isEmpty());
    return StreamState::Ended;
}

} // namespace

StreamState readAll(const Source &source, FrameStream &stream)
{
    try {
        return source.kind == Kind::Images ? readImages(source, stream) : readVideo(source, stream);
    } catch (const cv::Exception &) {
        return StreamState::Garbage;
    }
}

} // namespace seva::camera
