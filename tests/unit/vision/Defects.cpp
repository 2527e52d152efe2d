// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Defects.h"

#include <seva/base/Random.h>

#include <QHash>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace seva {

namespace {

cv::Mat matOf(Frame &frame)
{
    return {frame.height, frame.width, CV_8UC3, frame.bytes.data()};
}

Frame frameOf(const cv::Mat &rgb)
{
    const cv::Mat whole = rgb.isContinuous() ? rgb : rgb.clone();
    return {whole.cols,
            whole.rows,
            whole.cols * 3,
            PixelFormat::Rgb24,
            QByteArray(reinterpret_cast<const char *>(whole.data), qsizetype(whole.total()) * 3),
            0};
}

/// Changes only the wall: 1 where the picture shows it. The wall is the only thing so bright and so grey, joined to
/// the upper corners.
cv::Mat wallOf(const cv::Mat &rgb)
{
    cv::Mat flooded = rgb.clone(), mask(rgb.rows + 2, rgb.cols + 2, CV_8UC1, cv::Scalar(0));
    for (const cv::Point corner : {cv::Point(2, 2), cv::Point(rgb.cols - 3, 2)})
        cv::floodFill(flooded, mask, corner, {}, nullptr, cv::Scalar::all(14), cv::Scalar::all(14),
                      cv::FLOODFILL_MASK_ONLY | cv::FLOODFILL_FIXED_RANGE | (255 << 8) | 4);
    cv::Mat part;
    mask(cv::Rect(1, 1, rgb.cols, rgb.rows)).convertTo(part, CV_32F, 1.0 / 255);
    cv::GaussianBlur(part, part, {5, 5}, 0);
    return part;
}

/// Light as the sensor counts it, so that stops are stops.
cv::Mat exposed(const cv::Mat &rgb, double times)
{
    cv::Mat table(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i)
        table.at<uchar>(i) = cv::saturate_cast<uchar>(255 * std::pow(std::pow(i / 255.0, 2.2) * times, 1 / 2.2));
    cv::Mat out;
    cv::LUT(rgb, table, out);
    return out;
}

using Shade = std::function<cv::Vec3d(double x, double y)>;

cv::Mat walled(const cv::Mat &rgb, const Shade &shade)
{
    const cv::Mat wall = wallOf(rgb);
    cv::Mat out = rgb.clone();
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const cv::Vec3d by = shade(double(x) / rgb.cols, double(y) / rgb.rows);
            const double part = double(wall.at<float>(y, x));
            for (int c = 0; c < 3; ++c)
                out.at<cv::Vec3b>(y, x)[c] =
                    cv::saturate_cast<uchar>(rgb.at<cv::Vec3b>(y, x)[c] * (1 - part + part * by[c]));
        }
    }
    return out;
}

cv::Mat secondFace(const cv::Mat &rgb, const DrawnFace &face, int strength)
{
    DrawnFace other = face;
    other.seed += 1'000;
    other.width = std::max(64, int(face.width * (0.14 + 0.04 * strength)));
    other.height = std::max(64, int(face.height * (0.24 + 0.06 * strength)));
    other.head = 0.8;
    Frame drawn = draw(other);
    cv::Mat out = rgb.clone();
    matOf(drawn).copyTo(out(cv::Rect(face.width - other.width, face.height / 10, other.width, other.height)));
    return out;
}

cv::Mat recoded(const cv::Mat &rgb, int quality)
{
    std::vector<uchar> bytes;
    cv::imencode(".jpg", rgb, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    return cv::imdecode(bytes, cv::IMREAD_COLOR);
}

using Spoil = cv::Mat (*)(const cv::Mat &rgb, const DrawnFace &face, int strength);
using Turn = void (*)(DrawnFace &face, int strength);

struct Row
{
    Defect defect;
    Turn turn;
    Spoil spoil;
};

cv::Mat same(const cv::Mat &rgb, const DrawnFace &, int)
{
    return rgb;
}

void still(DrawnFace &, int) {}

cv::Mat blurred(const cv::Mat &rgb, const DrawnFace &face, int strength)
{
    cv::Mat out;
    cv::GaussianBlur(rgb, out, {}, 0.0022 * face.head * face.height * strength);
    return out;
}

cv::Mat tinted(const cv::Mat &rgb, const DrawnFace &face, int strength)
{
    const double s = 0.075 * strength;
    const std::array<cv::Vec3d, 3> tints{{{1 - s, 1 - s * 0.5, 1}, {1, 1 - s * 0.6, 1 - s}, {1 - s, 1, 1 - s * 0.7}}};
    const cv::Vec3d tint = tints[face.seed % tints.size()];
    return walled(rgb, [tint](double, double) { return tint; });
}

cv::Mat uneven(const cv::Mat &rgb, const DrawnFace &, int strength)
{
    return walled(rgb, [strength](double x, double y) {
        return cv::Vec3d::all(1 - 0.09 * strength * (0.5 + 0.5 * std::sin(x * 19)) * (0.5 + 0.5 * std::cos(y * 13)));
    });
}

cv::Mat shadowed(const cv::Mat &rgb, const DrawnFace &face, int strength)
{
    const double aside = (face.seed % 2 == 0 ? 1 : -1) * face.head * face.height * 0.42 / face.width;
    return walled(rgb, [=](double x, double y) {
        const double dx = (x - face.middleX - aside) * face.width / (0.30 * face.head * face.height);
        const double dy = (y - face.middleY) / (0.5 * face.head);
        return cv::Vec3d::all(1 - 0.10 * strength * std::exp(-0.5 * (dx * dx + dy * dy) * 1.5));
    });
}

cv::Mat coarser(const cv::Mat &rgb, const DrawnFace &, int strength)
{
    const double scale[] = {0.85, 0.70, 0.55, 0.42, 0.30};
    cv::Mat out;
    cv::resize(rgb, out, {}, scale[strength - 1], scale[strength - 1], cv::INTER_AREA);
    return out;
}

const QList<Row> &rows()
{
    static const QList<Row> all{
        {{"blur", {"Sharpness"}}, still, blurred},
        {{"underexposed", {"LuminanceMean", "UnderExposurePrevention", "BackgroundWhiteness"}},
         still,
         [](const cv::Mat &m, const DrawnFace &, int s) { return exposed(m, std::pow(0.55, s)); }},
        {{"overexposed", {"LuminanceMean", "OverExposurePrevention", "NoGlare", "DynamicRange"}},
         still,
         [](const cv::Mat &m, const DrawnFace &, int s) { return exposed(m, std::pow(1.5, s)); }},
        {{"tilted", {"HeadPoseRoll"}}, [](DrawnFace &f, int s) { f.roll = (f.seed % 2 ? 5 : -5) * s; }, same},
        {{"turned", {"HeadPoseYaw"}}, [](DrawnFace &f, int s) { f.yaw = (f.seed % 2 ? 7 : -7) * s; }, same},
        {{"two faces", {"SingleFacePresent"}}, still, secondFace},
        {{"eyes closed", {"EyesOpen"}}, [](DrawnFace &f, int s) { f.eyesOpen = 1 - 0.2 * s; }, same},
        {{"mouth open", {"MouthClosed"}}, [](DrawnFace &f, int s) { f.mouthOpen = 0.2 * s; }, same},
        {{"coloured wall", {"BackgroundWhiteness"}}, still, tinted},
        {{"uneven wall", {"BackgroundUniformity"}}, still, uneven},
        {{"shadow", {"NoShadows"}}, still, shadowed},
        {{"red eyes", {"NoRedEyes"}}, [](DrawnFace &f, int s) { f.redEyes = 0.2 * s; }, same},
        {{"low resolution", {"InterEyeDistance"}}, still, coarser},
        {{"compressed", {"CompressionArtifacts"}},
         still,
         [](const cv::Mat &m, const DrawnFace &, int s) {
             const int quality[] = {50, 30, 20, 12, 6};
             return recoded(m, quality[s - 1]);
         }},
        {{"head too small", {"HeadSize"}}, [](DrawnFace &f, int s) { f.head *= 1 - 0.12 * s; }, same},
        {{"head too large", {"HeadSize", "UpwardCrop", "DownwardCrop"}},
         [](DrawnFace &f, int s) { f.head *= 1 + 0.08 * s; },
         same},
        {{"looks aside", {"GazeAhead"}}, [](DrawnFace &f, int s) { f.gaze = (f.seed % 2 ? 7 : -7) * s; }, same},
    };
    return all;
}

} // namespace

const QList<Defect> &defects()
{
    static const QList<Defect> all = [] {
        QList<Defect> list;
        for (const Row &row : rows())
            list.append(row.defect);
        return list;
    }();
    return all;
}

DrawnFace cleanFace(quint64 seed)
{
    SeededRandom random(seed ^ 0x5eed);
    const auto between = [&random](double least, double most) {
        return least + (most - least) * random.below(1001) / 1000;
    };
    DrawnFace face;
    face.seed = seed;
    const bool fine = seed % 2 == 0;
    face.width = fine ? 800 : 720;
    face.height = fine ? 600 : 540;
    face.head = between(0.69, 0.73);
    face.middleX = between(0.46, 0.54);
    face.middleY = between(0.49, 0.51);
    face.yaw = between(-2, 2);
    face.pitch = between(-2, 2);
    face.roll = between(-1.5, 1.5);
    return face;
}

Frame spoiled(const QString &defect, int strength, quint64 seed)
{
    DrawnFace face = cleanFace(seed);
    const auto row = std::find_if(rows().begin(), rows().end(), [&](const Row &r) { return r.defect.name == defect; });
    if (row == rows().end())
        return draw(face);
    row->turn(face, strength);
    // Drawing takes longer than spoiling: a face that does not move is drawn once.
    static QHash<quint64, Frame> drawn;
    if (row->turn == still && !drawn.contains(seed))
        drawn.insert(seed, draw(face));
    Frame frame = row->turn == still ? drawn.value(seed) : draw(face);
    return frameOf(row->spoil(matOf(frame), face, strength));
}

} // namespace seva
