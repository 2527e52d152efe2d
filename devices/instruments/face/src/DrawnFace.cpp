// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/instruments/DrawnFace.h>

#include "Noise.h"
#include "Person.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <functional>
#include <numbers>

namespace seva {

namespace {

using face::Colour;
using face::Part;
using face::Point;

/// Drawn larger and made smaller, so that edges are as soft as a lens makes them.
constexpr int kFiner = 2;
constexpr int kRows = 260;
constexpr int kColumns = 360;
/// About one metre from the camera, in heads.
constexpr double kAway = 4.5;
constexpr double kPi = std::numbers::pi;

cv::Matx33d turned(const DrawnFace &look)
{
    const auto radians = [](double degrees) { return degrees * kPi / 180; };
    const double y = radians(look.yaw), p = radians(look.pitch), r = radians(-look.roll);
    const cv::Matx33d yaw(std::cos(y), 0, std::sin(y), 0, 1, 0, -std::sin(y), 0, std::cos(y));
    const cv::Matx33d pitch(1, 0, 0, 0, std::cos(p), std::sin(p), 0, -std::sin(p), std::cos(p));
    const cv::Matx33d roll(std::cos(r), -std::sin(r), 0, std::sin(r), std::cos(r), 0, 0, 0, 1);
    return roll * yaw * pitch;
}

/// What each pixel shows: the nearest surface, where it lies on the resting person, and its normal.
class Canvas
{
public:
    Canvas(int width, int height, const DrawnFace &look)
        : depth(height, width, -1e9), rest(height, width), normal(height, width), part(height, width, uchar(0)),
          m_scale(look.head * height), m_x(look.middleX * width), m_y(look.middleY * height)
    {
    }

    cv::Mat_<double> depth;
    cv::Mat_<Point> rest;
    cv::Mat_<Point> normal;
    cv::Mat_<uchar> part;

    struct Corner
    {
        Point seen, at, rest, normal;
    };

    Point project(const Point &p) const
    {
        const double nearer = kAway / (kAway - p[2]);
        return {m_x + p[0] * m_scale * nearer, m_y - p[1] * m_scale * nearer, p[2]};
    }

    void triangle(const Corner &a, const Corner &b, const Corner &c, Part what)
    {
        const double area =
            (b.seen[0] - a.seen[0]) * (c.seen[1] - a.seen[1]) - (b.seen[1] - a.seen[1]) * (c.seen[0] - a.seen[0]);
        if (std::abs(area) < 1e-9)
            return;
        const auto bounds = [](double p, double q, double r, int most) {
            return std::pair(std::max(0, int(std::floor(std::min({p, q, r})))),
                             std::min(most - 1, int(std::ceil(std::max({p, q, r})))));
        };
        const auto [left, right] = bounds(a.seen[0], b.seen[0], c.seen[0], depth.cols);
        const auto [top, bottom] = bounds(a.seen[1], b.seen[1], c.seen[1], depth.rows);
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                const double u =
                    ((x - a.seen[0]) * (c.seen[1] - a.seen[1]) - (y - a.seen[1]) * (c.seen[0] - a.seen[0])) / area;
                const double v =
                    ((b.seen[0] - a.seen[0]) * (y - a.seen[1]) - (b.seen[1] - a.seen[1]) * (x - a.seen[0])) / area;
                constexpr double seam = -1e-6;
                if (u < seam || v < seam || u + v > 1 - seam)
                    continue;
                const double w = 1 - u - v;
                const double z = a.at[2] * w + b.at[2] * u + c.at[2] * v;
                if (z <= depth(y, x))
                    continue;
                depth(y, x) = z;
                rest(y, x) = a.rest * w + b.rest * u + c.rest * v;
                normal(y, x) = a.normal * w + b.normal * u + c.normal * v;
                part(y, x) = uchar(what);
            }
        }
    }

private:
    double m_scale, m_x, m_y;
};

using Surface = std::function<Point(double level, double around)>;

/// A closed surface over level and around, as triangles.
void put(Canvas &canvas, Part what, const Surface &surface, const cv::Matx33d &turn, const Surface &resting)
{
    std::vector<Canvas::Corner> grid(std::size_t(kRows) * kColumns);
    const auto corner = [&](int row, int column) -> Canvas::Corner & {
        return grid[std::size_t(row) * kColumns + std::size_t(column % kColumns)];
    };
    // The head turns about the top of the neck.
    const Point pivot(0, -0.25, -0.05);
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const double level = -1 + 2.0 * row / (kRows - 1), around = -kPi + 2 * kPi * column / kColumns;
            const Point at = turn * (surface(level, around) - pivot) + pivot;
            corner(row, column) = {canvas.project(at), at, resting(level, around), {}};
        }
    }
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const Point up = corner(std::min(row + 1, kRows - 1), column).at - corner(std::max(row - 1, 0), column).at;
            const Point side = corner(row, column + 1).at - corner(row, column + kColumns - 1).at;
            corner(row, column).normal = side.cross(up);
        }
    }
    for (int row = 0; row + 1 < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const auto &a = corner(row, column), &b = corner(row, column + 1);
            const auto &c = corner(row + 1, column), &d = corner(row + 1, column + 1);
            canvas.triangle(a, b, c, what);
            canvas.triangle(b, d, c, what);
        }
    }
}

void putPerson(Canvas &canvas, const face::Person &person, const DrawnFace &look)
{
    const cv::Matx33d turn = turned(look);
    const auto place = [&](Part part, const Surface &surface, const cv::Matx33d &turned) {
        const auto shaped = [&](double l, double a) { return face::infantShape(surface(l, a)); };
        put(canvas, part, look.infant ? Surface(shaped) : surface, turned, surface);
    };
    // The paint of mouth and chin follows the opened mouth: it is laid where the skin is now.
    place(
        Part::Head, [&](double l, double a) { return face::headPoint(person, look, l, a); }, turn);
    for (const double side : {-1.0, 1.0})
        place(
            Part::Ear, [&](double l, double a) { return face::earPoint(person, side, l, a); }, turn);
    place(Part::Neck, face::neckPoint, cv::Matx33d::eye());
    place(Part::Cloth, face::shoulderPoint, cv::Matx33d::eye());
}

/// Two lamps and a bright room; hair and cloth do not shine.
Colour lit(const Colour &paint, Point normal, bool shines)
{
    const double length = cv::norm(normal);
    normal = length > 0 ? normal * (1 / length) : Point(0, 0, 1);
    static const std::array<std::pair<Point, double>, 2> lamps{
        {{cv::normalize(Point(-0.55, 0.5, 0.75)), 0.40}, {cv::normalize(Point(0.60, 0.45, 0.75)), 0.36}}};
    double light = 0.33 + 0.06 * normal[1];
    double gloss = 0;
    for (const auto &[from, strength] : lamps) {
        light += strength * std::max(0.0, (normal.dot(from) + 0.15) / 1.15);
        const Point half = cv::normalize(from + Point(0, 0, 1));
        gloss += shines ? 0.035 * strength * std::pow(std::max(0.0, normal.dot(half)), 24) : 0;
    }
    return paint * light * 1.08 + Colour::all(gloss);
}

Colour wallAt(std::uint32_t seed, double x, double y)
{
    const double light = 0.80 + 0.012 * face::noise(seed + 7, x * 2, y * 2, 0) - 0.02 * (x - 0.5) * (x - 0.5);
    return {light, light * 1.0, light * 0.995};
}

cv::Mat_<cv::Vec3f> shade(const Canvas &canvas, const face::Person &person, const DrawnFace &look)
{
    cv::Mat_<cv::Vec3f> picture(canvas.part.size());
    picture.forEach([&](cv::Vec3f &pixel, const int at[]) {
        const auto part = Part(canvas.part(at[0], at[1]));
        const Colour light = part == Part::None
                                 ? wallAt(person.seed, double(at[1]) / picture.cols, double(at[0]) / picture.rows)
                                 : lit(face::colourAt(person, look, part, canvas.rest(at[0], at[1])),
                                       canvas.normal(at[0], at[1]), part != Part::Cloth);
        pixel = cv::Vec3f(light);
    });
    return picture;
}

} // namespace

Frame draw(const DrawnFace &look)
{
    const face::Person grown = face::personOf(look.seed);
    const face::Person person = look.infant ? face::infantOf(grown) : grown;
    Canvas canvas(look.width * kFiner, look.height * kFiner, look);
    putPerson(canvas, person, look);
    cv::Mat_<cv::Vec3f> light;
    cv::resize(shade(canvas, person, look), light, cv::Size(look.width, look.height), 0, 0, cv::INTER_AREA);
    QByteArray bytes(qsizetype(look.width) * look.height * 3, Qt::Uninitialized);
    for (int y = 0; y < look.height; ++y) {
        for (int x = 0; x < look.width; ++x) {
            for (int c = 0; c < 3; ++c) {
                constexpr double gamma = 1 / 2.2;
                const double grain = 1.3 * face::latticeNoise(person.seed + 9, x, y, c);
                const double value = 255 * std::pow(std::clamp(double(light(y, x)[c]), 0.0, 1.0), gamma) + grain;
                bytes[(qsizetype(y) * look.width + x) * 3 + c] = char(uchar(std::clamp(value, 0.0, 255.0)));
            }
        }
    }
    return {look.width, look.height, look.width * 3, PixelFormat::Rgb24, bytes, 0};
}

} // namespace seva
