// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/station/LanguageChoice.h>

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <array>

namespace seva {

namespace {

struct Name
{
    const char *code;
    const char *own;
};

// Each language in its own script: a name in another script helps nobody who reads only his own.
constexpr std::array kNames{
    Name{"en", "English"}, Name{"hi", "हिन्दी"}, Name{"gu", "ગુજરાતી"}, Name{"pa", "ਪੰਜਾਬੀ"}, Name{"ur", "اردو"},
    Name{"bn", "বাংলা"},   Name{"mr", "मराठी"}, Name{"ta", "தமிழ்"},   Name{"te", "తెలుగు"}, Name{"kn", "ಕನ್ನಡ"},
    Name{"ml", "മലയാളം"},  Name{"or", "ଓଡ଼ିଆ"},   Name{"as", "অসমীয়া"}, Name{"sd", "سنڌي"},  Name{"ks", "کٲشُر"},
};

//: Under the name of each language on the first page of the kiosk, in that language itself
const char kInvitation[] = QT_TRANSLATE_NOOP("LanguageChoice", "Touch here to go on in English");

} // namespace

LanguageChoice::LanguageChoice(const QStringList &codes, const QString &first, QObject *parent)
    : QObject(parent), m_codes(codes)
{
    if (m_codes.isEmpty())
        m_codes = QStringList{QStringLiteral("en")};
    if (!first.isEmpty() && m_codes.contains(first))
        m_codes.move(m_codes.indexOf(first), 0);
    choose(m_codes.first());
}

LanguageChoice::~LanguageChoice() = default;

QVariantList LanguageChoice::languages() const
{
    QVariantList out;
    for (const QString &code : m_codes)
        out.append(QVariantMap{{QStringLiteral("code"), code},
                               {QStringLiteral("name"), nameOf(code)},
                               {QStringLiteral("invitation"), textIn(code, "LanguageChoice", kInvitation)}});
    return out;
}

QString LanguageChoice::currentName() const
{
    return nameOf(m_current);
}

bool LanguageChoice::rightToLeft() const
{
    return isRightToLeft(m_current);
}

bool LanguageChoice::choose(const QString &code)
{
    if (!m_codes.contains(code))
        return false;
    if (code == m_current)
        return true;
    m_current = code;
    // A translator leaves the application by itself when it is destroyed.
    m_installed = catalogues(code);
    for (const auto &translator : m_installed)
        QCoreApplication::installTranslator(translator.get());
    if (m_engine)
        m_engine->retranslate();
    Q_EMIT languageChanged();
    return true;
}

void LanguageChoice::chooseFirst()
{
    choose(m_codes.first());
}

QString LanguageChoice::textIn(const QString &code, const char *context, const char *source) const
{
    auto known = m_others.find(code);
    if (known == m_others.end())
        known = m_others.emplace(code, catalogues(code)).first;
    for (const auto &translator : known->second) {
        const QString text = translator->translate(context, source);
        if (!text.isEmpty())
            return text;
    }
    return QString::fromUtf8(source);
}

LanguageChoice::Catalogues LanguageChoice::catalogues(const QString &code)
{
    Catalogues out;
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("*_%1.qm").arg(code)});
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral(":/i18n/") + file))
            out.push_back(std::move(translator));
    }
    return out;
}

QString LanguageChoice::nameOf(const QString &code)
{
    for (const Name &name : kNames)
        if (code == QLatin1String(name.code))
            return QString::fromUtf8(name.own);
    return code;
}

bool LanguageChoice::isRightToLeft(const QString &code)
{
    return code == QLatin1String("ur") || code == QLatin1String("sd") || code == QLatin1String("ks");
}

} // namespace seva
