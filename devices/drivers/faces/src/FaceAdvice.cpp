// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/drivers/FaceAdvice.h>

#include <seva/drivers/DriverSettings.h>
#include <seva/drivers/DriverThread.h>
#include <seva/vision/Codec.h>
#include <seva/vision/FaceMatcher.h>

namespace seva {

namespace {

Result<double> likeness(FaceMatcher &matcher, const QByteArray &live, const QByteArray &reference)
{
    const auto first = decodePicture(live);
    if (!first)
        return first.fault();
    const auto second = decodePicture(reference);
    if (!second)
        return second.fault();
    return matcher.similarity(*first, *second);
}

class FaceAdvice : public FaceComparer
{
public:
    FaceAdvice(const QString &name, const QString &model, std::shared_ptr<FaceMatcher> matcher, const FaceBands &bands,
               Clock &clock, Alarms &alarms)
        : FaceComparer(DeviceKind::FaceComparer, name, clock, alarms), m_model(model), m_matcher(std::move(matcher)),
          m_bands(bands), m_thread(name, this)
    {
        setState(DeviceState::Ready, {}, m_model);
    }

    RequestId compare(const FaceComparisonRequest &request) override
    {
        return beginExclusive(request.context, [&](RequestId id) {
            m_thread.run([matcher = m_matcher, request](
                             const std::stop_token &) { return likeness(*matcher, request.live, request.reference); },
                         [this, id](const Result<double> &found) { finish(id, found); });
        });
    }

private:
    void finish(RequestId id, const Result<double> &found)
    {
        if (!found)
            return fail(id, found.fault());
        if (conclude(id))
            Q_EMIT compared(id, {*found, faceBandOf(*found, m_bands), clock().now()});
    }

    void abandon(RequestId) override {}
    void check(RequestId request) override { checked(request); }

    const QString m_model;
    /// Used by the thread only.
    const std::shared_ptr<FaceMatcher> m_matcher;
    const FaceBands m_bands;
    DriverThread m_thread;
};

} // namespace

Result<std::unique_ptr<FaceComparer>> makeFaceComparer(const QJsonObject &json, Clock &clock, Alarms &alarms)
{
    constexpr int least = 1, most = 99, match = 45, decide = 35;
    constexpr double percent = 100;
    DriverSettings settings(json);
    const bool accepted = settings.flag("acceptProvenanceRisk", false);
    const QString name = settings.text("name", QStringLiteral("face comparison"));
    const QString model = settings.text("model", installedFeatureModel());
    const FaceModels shipped = installedFaceModels();
    const FaceModels models{settings.text("detector", shipped.detector), settings.text("landmarks", shipped.landmarks)};
    const FaceBands bands{settings.number("matchPercent", least, most, match) / percent,
                          settings.number("decidePercent", least, most, decide) / percent};
    if (const auto good = settings.finish(); !good)
        return good.fault();
    if (!accepted)
        return fault("devices.provenance-not-accepted", QStringLiteral("/acceptProvenanceRisk"));
    if (bands.match <= bands.decide)
        return fault("devices.bands-wrong", QStringLiteral("/matchPercent"));
    auto matcher = FaceMatcher::load(models, model);
    if (!matcher)
        return matcher.fault();
    return std::unique_ptr<FaceComparer>(std::make_unique<FaceAdvice>(
        name, model, std::shared_ptr<FaceMatcher>(std::move(*matcher)), bands, clock, alarms));
}

} // namespace seva
