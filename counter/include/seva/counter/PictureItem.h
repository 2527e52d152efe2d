// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>

namespace seva {

/// Shows a picture that lives in memory only (a frame of the camera, a scan of the case), fitted into the item;
/// `zoom` above 1 shows a part of it around `centre`. Draws on the software backend too.
class PictureItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A QImage.
    Q_PROPERTY(QVariant picture READ pictureValue WRITE setPictureValue NOTIFY pictureChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY pictureChanged)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY viewChanged)
    Q_PROPERTY(QPointF centre READ centre WRITE setCentre NOTIFY viewChanged)

public:
    static constexpr qreal kMostZoom = 8;

    explicit PictureItem(QQuickItem *parent = nullptr);

    const QImage &picture() const { return m_picture; }
    void setPicture(const QImage &picture);
    QVariant pictureValue() const { return m_picture; }
    void setPictureValue(const QVariant &picture) { setPicture(picture.value<QImage>()); }
    bool isEmpty() const { return m_picture.isNull(); }
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    /// In shares of the picture, 0 to 1.
    QPointF centre() const { return m_centre; }
    void setCentre(QPointF centre);

Q_SIGNALS:
    void pictureChanged();
    void viewChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    QImage m_picture;
    qreal m_zoom = 1;
    QPointF m_centre{0.5, 0.5};
    bool m_fresh = true;
};

} // namespace seva
