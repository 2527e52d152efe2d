// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../Paint.h"

#include <QPainter>
#include <QPainterPath>

namespace seva::paint {

namespace {

struct Colours
{
    QColor skin;
    QColor hair;
    QColor cloth;
};

Colours coloursOf(SeededRandom &random)
{
    const int tone = 110 + int(random.below(100));
    const int grey = int(random.below(70));
    return {QColor(tone + 40, tone, tone - 30), QColor(grey + 15, grey + 8, grey),
            QColor::fromHsv(int(random.below(360)), 120, 130)};
}

/// Draws a head whose chin-to-crown distance is 1, crown at y = 0, middle at x = 0.
class Face
{
public:
    Face(QPainter &painter, const Colours &colours, SeededRandom &random)
        : m_painter(painter), m_colours(colours), m_wide(0.34 + random.below(50) / 1000.0), m_long(random.below(2) == 1)
    {
        painter.setPen(Qt::NoPen);
    }

    void draw(const Portrait &look)
    {
        hair();
        body();
        head();
        for (const double side : {-1.0, 1.0})
            eye(side * 0.15, look.eyesOpen);
        mouth(look.mouthOpen);
    }

private:
    void ellipse(double x, double y, double rx, double ry, const QColor &fill)
    {
        m_painter.setBrush(fill);
        m_painter.drawEllipse(QPointF(x, y), rx, ry);
    }
    void body()
    {
        ellipse(0, 1.62, 0.75, 0.62, m_colours.cloth);
        m_painter.setBrush(m_colours.skin.darker(110));
        m_painter.drawRect(QRectF(-0.15, 0.85, 0.3, 0.3));
    }
    void hair()
    {
        const double deep = m_long ? 0.58 : 0.44;
        ellipse(0, deep - 0.02, m_wide + 0.06, deep, m_colours.hair);
    }
    void head()
    {
        ellipse(0, 0.53, m_wide, 0.47, m_colours.skin);
        // The hair line: intersected at a thousandfold size, because paths are cut into lines of 1 unit.
        constexpr double fine = 1000;
        QPainterPath fringe;
        fringe.addEllipse(QPointF(0, 0.08) * fine, m_wide * 1.1 * fine, 0.2 * fine);
        QPainterPath skull;
        skull.addEllipse(QPointF(0, 0.53) * fine, (m_wide + 0.003) * fine, 0.475 * fine);
        m_painter.save();
        m_painter.scale(1 / fine, 1 / fine);
        m_painter.setBrush(m_colours.hair);
        m_painter.drawPath(fringe.intersected(skull));
        m_painter.restore();
        ellipse(0, 0.66, 0.045, 0.06, m_colours.skin.darker(115));
    }
    void eye(double x, bool open)
    {
        m_painter.setBrush(m_colours.hair);
        m_painter.drawRect(QRectF(x - 0.08, 0.4, 0.16, 0.025));
        if (!open) {
            m_painter.drawRect(QRectF(x - 0.07, 0.5, 0.14, 0.012));
            return;
        }
        ellipse(x, 0.5, 0.072, 0.036, Qt::white);
        ellipse(x, 0.5, 0.033, 0.033, QColor(60, 40, 25));
        ellipse(x, 0.5, 0.014, 0.014, Qt::black);
    }
    void mouth(bool open)
    {
        ellipse(0, 0.81, 0.1, open ? 0.055 : 0.02, QColor(150, 70, 70));
        if (open)
            ellipse(0, 0.81, 0.075, 0.035, QColor(60, 15, 15));
    }

    QPainter &m_painter;
    Colours m_colours;
    double m_wide;
    bool m_long;
};

QImage blurred(const QImage &image, int strength)
{
    if (strength <= 0)
        return image;
    const QSize small = image.size() / (1 + strength);
    return image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void expose(QImage &image, int brightness)
{
    if (brightness == 0)
        return;
    QPainter painter(&image);
    const int strength = qMin(255, qAbs(brightness) * 255 / 100);
    const int tone = brightness > 0 ? 255 : 0;
    painter.fillRect(image.rect(), QColor(tone, tone, tone, strength));
}

} // namespace

QImage portrait(const Portrait &look, int width, int height, quint64 seed)
{
    SeededRandom random(seed);
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(246, 247, 249));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < look.faces; ++i) {
            const double x = look.faces == 1 ? 0.5 : (i + 0.7) / (look.faces + 0.4);
            const double size = look.head * height / (look.faces == 1 ? 1 : 1.6);
            painter.save();
            painter.translate(width * x, height * 0.5 - size * 0.48);
            painter.rotate(look.roll);
            painter.scale(size, size);
            const Colours colours = coloursOf(random);
            Face(painter, colours, random).draw(look);
            painter.restore();
        }
    }
    expose(image, look.brightness);
    return blurred(image, look.blur);
}

} // namespace seva::paint
