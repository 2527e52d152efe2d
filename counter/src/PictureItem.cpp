// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/PictureItem.h>

#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>

namespace seva {

PictureItem::PictureItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
}

void PictureItem::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_fresh = true;
    update();
    Q_EMIT pictureChanged();
}

void PictureItem::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 1.0, kMostZoom);
    update();
    Q_EMIT viewChanged();
}

void PictureItem::setCentre(QPointF centre)
{
    m_centre = QPointF(std::clamp(centre.x(), 0.0, 1.0), std::clamp(centre.y(), 0.0, 1.0));
    update();
    Q_EMIT viewChanged();
}

void PictureItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode *PictureItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_picture.isNull() || width() <= 0 || height() <= 0) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_fresh = true;
    }
    if (m_fresh) {
        node->setTexture(window()->createTextureFromImage(m_picture));
        m_fresh = false;
    }
    // What is seen is a window of 1/zoom of the picture, kept inside it.
    const QSizeF whole = m_picture.size();
    const QSizeF part = whole / m_zoom;
    const QPointF corner(
        std::clamp(m_centre.x() * whole.width() - part.width() / 2, 0.0, whole.width() - part.width()),
        std::clamp(m_centre.y() * whole.height() - part.height() / 2, 0.0, whole.height() - part.height()));
    const QSizeF fitted = part.scaled(size(), Qt::KeepAspectRatio);
    node->setSourceRect(QRectF(corner, part));
    node->setRect(QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted));
    return node;
}

} // namespace seva
