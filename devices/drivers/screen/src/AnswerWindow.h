// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seva/devices/ApplicantScreen.h>

#include <QElapsedTimer>
#include <QImage>
#include <QRasterWindow>

#include <optional>

namespace seva {

/// Page above, answers below; the resting ground when there is no page.
class AnswerWindow : public QRasterWindow
{
    Q_OBJECT
public:
    explicit AnswerWindow(QScreen *screen);

    QSize pageSize() const;
    /// The page alone; an empty image is the resting ground.
    void present(const QImage &page);
    void ask(const QImage &page, const QString &language);
    /// Where the answer stands; nothing while none is asked for.
    QRect answerRect(ScreenChoice choice) const;

Q_SIGNALS:
    void touched(seva::ScreenChoice choice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void touchEvent(QTouchEvent *event) override;

private:
    int bandHeight() const;
    void answerAt(const QPoint &place);
    void paintAnswer(QPainter &painter, ScreenChoice choice) const;

    QImage m_page;
    std::optional<QString> m_asked;
    QElapsedTimer m_stands;
};

} // namespace seva
