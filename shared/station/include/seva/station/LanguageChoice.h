// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QVariantList>

#include <map>
#include <memory>
#include <vector>

class QTranslator;

namespace seva {

/// The language of the screen. Choosing switches everything at once: qsTr() texts, and the texts of
/// view-models, which listen to languageChanged(). Catalogues are ':/i18n/<module>_<language>.qm';
/// English is the source and needs none.
class LanguageChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    /// [{code, name, invitation}] in the order of the Kendra, each in its own language and script.
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(QString current READ current NOTIFY languageChanged)
    Q_PROPERTY(QString currentName READ currentName NOTIFY languageChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)

public:
    explicit LanguageChoice(const QStringList &codes, const QString &first = {}, QObject *parent = nullptr);
    ~LanguageChoice() override;

    QVariantList languages() const;
    QStringList codes() const { return m_codes; }
    QString current() const { return m_current; }
    QString currentName() const;
    bool rightToLeft() const;

    /// False for a language the Kendra does not have.
    Q_INVOKABLE bool choose(const QString &code);
    /// The language the screen goes back to for the next person.
    Q_INVOKABLE void chooseFirst();

    /// The engine whose texts follow.
    void follow(QQmlEngine *engine) { m_engine = engine; }

    /// A text of a catalogue in another language than the screen's, for paper: `context` and `source` as in
    /// QT_TRANSLATE_NOOP. English where there is no translation.
    QString textIn(const QString &code, const char *context, const char *source) const;

    static QString nameOf(const QString &code);
    static bool isRightToLeft(const QString &code);

Q_SIGNALS:
    void languageChanged();

private:
    using Catalogues = std::vector<std::unique_ptr<QTranslator>>;
    static Catalogues catalogues(const QString &code);

    QStringList m_codes;
    QString m_current;
    Catalogues m_installed;
    mutable std::map<QString, Catalogues> m_others;
    QQmlEngine *m_engine = nullptr;
};

} // namespace seva
