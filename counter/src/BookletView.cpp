// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/counter/BookletView.h>

#include "BookletWords.h"

namespace seva {

BookletView::BookletView(CaseContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context, &CaseContext::changed, this, &BookletView::changed);
}

bool BookletView::isFine() const
{
    return isThere() && m_context.visit().booklet->verdict == QLatin1String("AGREES");
}

QString BookletView::access() const
{
    return isThere() ? BookletWords::access(*m_context.visit().booklet) : QString();
}

QString BookletView::summary() const
{
    return isThere() ? BookletWords::summary(*m_context.visit().booklet) : QString();
}

QVariantList BookletView::checks() const
{
    if (!isThere())
        return {};
    return BookletWords::checks(m_context.visit().booklet->checks, m_context.visit().booklet->reasons);
}

} // namespace seva
